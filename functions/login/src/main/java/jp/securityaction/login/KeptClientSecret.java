package jp.securityaction.login;

import jakarta.inject.Singleton;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Secrets;

/** In Secrets Manager. */
@Singleton
final class KeptClientSecret implements ClientSecret {
  private final Secrets secrets;
  private final String arn;

  KeptClientSecret(Secrets secrets, Environment environment) {
    this.secrets = secrets;
    this.arn = environment.required("GBIZID_CLIENT_SECRET_ARN");
  }

  @Override
  public String known() {
    return secrets.get(arn);
  }

  @Override
  public String readAgain() {
    return secrets.refresh(arn);
  }

  /** Warms the way to it without keeping it in a snapshot. */
  void prime() {
    secrets.prime(arn);
  }
}
