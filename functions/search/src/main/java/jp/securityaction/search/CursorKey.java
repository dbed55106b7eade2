package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Secrets;

/**
 * The key that cursors are sealed with: 64 hexadecimal digits in Secrets Manager, read when first
 * needed.
 */
@Singleton
final class CursorKey implements Supplier<SecretKey> {
  private final Secrets secrets;
  private final String arn;

  CursorKey(Secrets secrets, Environment environment) {
    this.secrets = secrets;
    this.arn = environment.required("CURSOR_KEY_ARN");
  }

  @Override
  public SecretKey get() {
    return new SecretKeySpec(HexFormat.of().parseHex(secrets.get(arn).strip()), "AES");
  }

  void prime() {
    secrets.prime(arn);
  }
}
