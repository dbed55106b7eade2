package jp.securityaction.core.declaration;

/** What a history entry tells; {@link #word} is how the HTTP contract writes it. */
public enum Action {
  DECLARED("declared"),
  CHANGED("changed"),
  STEPPED_UP("stepped-up"),
  STOPPED("stopped"),
  MAIL_NEWS("mail-news"),
  LOGO_DOWNLOADED("logo-downloaded");

  private final String word;

  Action(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Action of(String word) {
    for (Action action : values()) {
      if (action.word.equals(word)) {
        return action;
      }
    }
    throw new IllegalArgumentException("no such action");
  }
}
