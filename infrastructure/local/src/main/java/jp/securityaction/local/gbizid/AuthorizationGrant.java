package jp.securityaction.local.gbizid;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person agreed to at the authorization endpoint; a code is redeemed for it.
 *
 * @param codeChallenge S256
 */
record AuthorizationGrant(
    String subject,
    Scopes scopes,
    String redirectUri,
    Optional<String> nonce,
    Optional<String> codeChallenge,
    Instant authTime) {}
