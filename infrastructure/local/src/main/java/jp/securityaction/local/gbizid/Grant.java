package jp.securityaction.local.gbizid;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person agreed to at the authorize page, waiting to be fetched.
 *
 * @param codeChallenge S256
 */
record Grant(
    String subject,
    Scopes scopes,
    String redirectUri,
    Optional<String> nonce,
    Optional<String> codeChallenge,
    Instant authTime) {}
