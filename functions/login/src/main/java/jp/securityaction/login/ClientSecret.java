package jp.securityaction.login;

import jakarta.inject.Singleton;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Secrets;

/** The secret that GビズID gave this site, in Secrets Manager. */
@Singleton
final class ClientSecret {
  private final Secrets secrets;
  private final String arn;

  ClientSecret(Secrets secrets, Environment environment) {
    this.secrets = secrets;
    this.arn = environment.required("GBIZID_CLIENT_SECRET_ARN");
  }

  /** As it was read last. */
  String known() {
    return secrets.get(arn);
  }

  /** As it is now: the provider refused the known one, so it may have been rotated. */
  String readAgain() {
    return secrets.refresh(arn);
  }

  /** Warms the way to it without keeping it in a snapshot. */
  void prime() {
    secrets.prime(arn);
  }
}
