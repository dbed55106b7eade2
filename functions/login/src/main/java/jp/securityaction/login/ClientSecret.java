package jp.securityaction.login;

/** The secret that GビズID gave this site. */
interface ClientSecret {
  /** As it was read last. */
  String known();

  /** As it is now: the provider refused the known one, so it may have been rotated. */
  String readAgain();
}
