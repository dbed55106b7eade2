package jp.securityaction.local.gbizid;

import java.security.SecureRandom;
import java.util.Base64;

/** Authorization codes and token IDs, as long as those of GビズID. */
final class RandomId {
  private static final int BYTES = 16;

  private RandomId() {}

  /** 128 bits are 22 characters of base64url. */
  static String draw() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
