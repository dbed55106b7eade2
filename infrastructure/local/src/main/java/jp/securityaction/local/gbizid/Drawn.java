package jp.securityaction.local.gbizid;

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
}
