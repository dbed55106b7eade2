package jp.securityaction.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Subject;
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
final class IdTokens {
  private static final Logger LOG = LoggerFactory.getLogger(IdTokens.class);

  private final IDTokenValidator validator;
  private final ClientID clientId;
  private final InstantSource clock;

  IdTokens(GbizId gbizId, ProviderKeys keys, InstantSource clock) {
    this.validator =
        new IDTokenValidator(
            gbizId.issuer(),
            gbizId.clientId(),
            new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys),
            null);
    this.clientId = gbizId.clientId();
    this.clock = clock;
  }

  Result<Subject, LoginFailure> subject(JWT idToken, String nonce) {
    try {
      IDTokenClaimsSet claims = validator.validate(idToken, new Nonce(nonce));
      return isForUsAlone(claims) && !isPast(claims)
          ? Result.success(claims.getSubject())
          : refused("not for us alone, or past");
    } catch (RemoteKeySourceException noKeys) {
      return Result.failure(LoginFailure.UNAVAILABLE);
    } catch (BadJOSEException | JOSEException | IllegalArgumentException bad) {
      return refused(bad.getClass().getSimpleName());
    }
  }

  /**
   * We know no other audience, so we trust none beside us; and nobody else may have asked for it.
   */
  private boolean isForUsAlone(IDTokenClaimsSet claims) {
    AuthorizedParty party = claims.getAuthorizedParty();
    return claims.getAudience().size() == 1
        && (party == null || party.getValue().equals(clientId.getValue()));
  }

  /**
   * The validator allows clocks a minute of difference; a token fresh from its maker needs none.
   */
  private boolean isPast(IDTokenClaimsSet claims) {
    return !claims.getExpirationTime().toInstant().isAfter(clock.instant());
  }

  private static Result<Subject, LoginFailure> refused(String why) {
    LOG.warn("ID token refused: {}", why);
    return Result.failure(LoginFailure.INVALID);
  }
}
