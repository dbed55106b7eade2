/** Logging as CloudWatch reads it: a line of JSON an event, with the request it belongs to. */
@NullMarked
package jp.securityaction.log;

import org.jspecify.annotations.NullMarked;
