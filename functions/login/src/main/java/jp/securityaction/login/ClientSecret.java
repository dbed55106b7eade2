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
  String cached() {
    return secrets.get(arn);
  }

  /** As it is now: a provider that refuses the cached one may have got another. */
  String refresh() {
    return secrets.refresh(arn);
  }

  /** Makes the call without keeping the secret, which a snapshot would carry. */
  void prime() {
    secrets.prime(arn);
  }
}
