package jp.securityaction.local.gbizid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** RS256 with {@code kid}: ID tokens for the client, access tokens for our own UserInfo. */
final class TokenIssuer {
  static final Duration LIFE = Duration.ofHours(1);
  private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

  /** What a verified access token grants. */
  record AccessToken(String subject, Scopes scopes) {}

  private final ProviderSettings settings;
  private final SigningKey key;
  private final Clock clock;

  TokenIssuer(ProviderSettings settings, SigningKey key, Clock clock) {
    this.settings = settings;
    this.key = key;
    this.clock = clock;
  }

  /** Says who, when and for whom; personal data are UserInfo's alone. */
  String idToken(AuthorizationGrant grant) {
    JWTClaimsSet.Builder claims =
        common(grant)
            .audience(settings.clientId())
            .claim("auth_time", grant.authTime().getEpochSecond());
    grant.nonce().ifPresent(nonce -> claims.claim("nonce", nonce));
    return signed(JOSEObjectType.JWT, claims.build());
  }

  String accessToken(AuthorizationGrant grant) {
    return signed(
        ACCESS,
        common(grant)
            .audience(settings.issuer())
            .claim("client_id", settings.clientId())
            .claim("scope", grant.scopes().toString())
            .build());
  }

  Optional<AccessToken> verified(String accessToken) {
    try {
      SignedJWT jwt = SignedJWT.parse(accessToken);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      boolean valid =
          ACCESS.equals(jwt.getHeader().getType())
              && JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
              && jwt.verify(new RSASSAVerifier(key.get().toRSAPublicKey()))
              && clock.instant().isBefore(claims.getExpirationTime().toInstant());
      return valid
          ? Optional.of(
              new AccessToken(claims.getSubject(), Scopes.of(claims.getStringClaim("scope"))))
          : Optional.empty();
    } catch (ParseException | JOSEException notOurs) {
      return Optional.empty();
    }
  }

  private JWTClaimsSet.Builder common(AuthorizationGrant grant) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(settings.issuer())
        .subject(grant.subject())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFE)))
        .jwtID(RandomId.draw());
  }

  private String signed(JOSEObjectType type, JWTClaimsSet claims) {
    RSAKey rsa = key.get();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(rsa.getKeyID()).type(type).build(),
            claims);
    try {
      jwt.sign(new RSASSASigner(rsa));
    } catch (JOSEException impossible) {
      throw new IllegalStateException("our own key cannot sign", impossible);
    }
    return jwt.serialize();
  }
}
