package jp.securityaction.core.declaration;

import jp.securityaction.core.WireNamed;

/** What a history entry tells; {@link #wireName} is how the HTTP contract writes it. */
public enum Action implements WireNamed {
  DECLARED("declared"),
  CHANGED("changed"),
  STEPPED_UP("stepped-up"),
  STOPPED("stopped"),
  MAIL_NEWS("mail-news"),
  LOGO_DOWNLOADED("logo-downloaded"),
  /** In the history of who stopped it; in that of its owner it is a stop. */
  FORMER_STOPPED("former-stopped");

  private final String wireName;

  Action(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** For what we stored ourselves. */
  public static Action named(String wireName) {
    return WireNamed.named(values(), wireName);
  }
}
