package jp.securityaction.core.command;

import jp.securityaction.core.declaration.Star;

/** Every way the wish for a logo can end. */
public sealed interface DownloadLogoResult {
  record Granted(Star star) implements DownloadLogoResult {}

  record NotDeclared() implements DownloadLogoResult {}

  record Stopped() implements DownloadLogoResult {}

  record StarNotDeclared() implements DownloadLogoResult {}
}
