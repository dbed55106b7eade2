/** The sample events, each through its handler. */
@NullMarked
package jp.securityaction.tests.events;

import org.jspecify.annotations.NullMarked;
