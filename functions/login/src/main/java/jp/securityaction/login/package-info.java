/**
 * Signs in through GビズID and keeps the session. No token of GビズID outlives the call that got it.
 */
@NullMarked
package jp.securityaction.login;

import org.jspecify.annotations.NullMarked;
