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
final class Tokens {
  static final Duration LIFE = Duration.ofHours(1);
  private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

  /** What an access token opens. */
  record Access(String subject, Scopes scopes) {}

  private final Settings settings;
  private final SigningKey key;
  private final Clock clock;

  Tokens(Settings settings, SigningKey key, Clock clock) {
    this.settings = settings;
    this.key = key;
    this.clock = clock;
  }

  /** Says who, when and for whom; personal data are UserInfo's alone. */
  String idToken(Grant grant) {
    JWTClaimsSet.Builder claims =
        common(grant)
            .audience(settings.clientId())
            .claim("auth_time", grant.authTime().getEpochSecond());
    grant.nonce().ifPresent(nonce -> claims.claim("nonce", nonce));
    return signed(JOSEObjectType.JWT, claims.build());
  }

  String accessToken(Grant grant) {
    return signed(
        ACCESS,
        common(grant)
            .audience(settings.issuer())
            .claim("client_id", settings.clientId())
            .claim("scope", grant.scopes().toString())
            .build());
  }

  Optional<Access> opened(String accessToken) {
    try {
      SignedJWT jwt = SignedJWT.parse(accessToken);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      boolean good =
          ACCESS.equals(jwt.getHeader().getType())
              && JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
              && jwt.verify(new RSASSAVerifier(key.get().toRSAPublicKey()))
              && clock.instant().isBefore(claims.getExpirationTime().toInstant());
      return good
          ? Optional.of(new Access(claims.getSubject(), Scopes.of(claims.getStringClaim("scope"))))
          : Optional.empty();
    } catch (ParseException | JOSEException notOurs) {
      return Optional.empty();
    }
  }

  private JWTClaimsSet.Builder common(Grant grant) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(settings.issuer())
        .subject(grant.subject())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFE)))
        .jwtID(Drawn.code());
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
