package jp.securityaction.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks an ID token whole: RS256 only, signed with the provider's key of its {@code kid}, iss,
 * aud, azp, exp, iat and our nonce (OpenID Connect Core, section 3.1.3.7).
 */
@Singleton
final class IdTokenVerifier {
  private static final Logger LOG = LoggerFactory.getLogger(IdTokenVerifier.class);

  private final IDTokenValidator validator;
  private final ClientID clientId;
  private final InstantSource clock;

  IdTokenVerifier(GbizId gbizId, ProviderKeys keys, InstantSource clock) {
    this.validator =
        new IDTokenValidator(
            gbizId.issuer(),
            gbizId.clientId(),
            new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys),
            null);
    this.clientId = gbizId.clientId();
    this.clock = clock;
  }

  Result<VerifiedTokens, LoginFailure> verify(Tokens tokens, String nonce) {
    try {
      IDTokenClaimsSet claims = validator.validate(tokens.idToken(), new Nonce(nonce));
      return isForUsOnly(claims) && !isExpired(claims)
          ? Result.success(new VerifiedTokens(claims.getSubject(), tokens.accessToken()))
          : refused("another audience, or expired");
    } catch (RemoteKeySourceException outage) {
      return Result.failure(LoginFailure.UNAVAILABLE);
    } catch (BadJOSEException | JOSEException | IllegalArgumentException bad) {
      return refused(bad.getClass().getSimpleName());
    }
  }

  /** No other audience is trusted, and no other client may have asked for the token. */
  private boolean isForUsOnly(IDTokenClaimsSet claims) {
    AuthorizedParty party = claims.getAuthorizedParty();
    return claims.getAudience().size() == 1
        && (party == null || party.getValue().equals(clientId.getValue()));
  }

  /** Without the minute of clock skew that the validator allows: the token is seconds old. */
  private boolean isExpired(IDTokenClaimsSet claims) {
    return !claims.getExpirationTime().toInstant().isAfter(clock.instant());
  }

  private static Result<VerifiedTokens, LoginFailure> refused(String why) {
    LOG.warn("ID token refused: {}", why);
    return Result.failure(LoginFailure.INVALID);
  }
}
