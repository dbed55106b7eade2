package jp.securityaction.local.gbizid;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets drawn at random, in the shapes that GビズID gives them. */
final class Drawn {
  private static final int CODE_BYTES = 16;

  private Drawn() {}

  /** 128 bits are 22 characters of base64url. */
  static String code() {
    byte[] bytes = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Nobody reads it but the provider that keeps it, so it needs no signature. */
  static String unsignedJwt() {
    return new PlainJWT(new JWTClaimsSet.Builder().jwtID(code() + code()).build()).serialize();
  }
}
