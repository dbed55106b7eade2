/** The functions' real handler classes, run in this process as Lambda would run them. */
@NullMarked
package jp.securityaction.local.lambda;

import org.jspecify.annotations.NullMarked;
