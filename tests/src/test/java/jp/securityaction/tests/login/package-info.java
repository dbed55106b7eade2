/** Signing in through GビズID, and the session that follows. */
@NullMarked
package jp.securityaction.tests.login;

import org.jspecify.annotations.NullMarked;
