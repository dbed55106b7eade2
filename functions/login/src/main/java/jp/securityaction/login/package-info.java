/**
 * Signs in through GビズID and keeps the session. No token of GビズID outlives the call that got it.
 */
@Configuration
@Requires(property = "function", value = "jp.securityaction.login")
package jp.securityaction.login;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
