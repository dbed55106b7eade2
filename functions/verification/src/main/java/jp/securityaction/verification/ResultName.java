package jp.securityaction.verification;

import jp.securityaction.core.WireNamed;
import jp.securityaction.core.verification.Verification;

/** What came out, as the HTTP contract names it and as people read it. */
enum ResultName implements WireNamed {
  LIVE("live", "有効"),
  STOPPED("stopped", "停止"),
  NO_MATCH("noMatch", "一致なし"),
  INVALID_ID("invalidId", "番号の誤り"),
  LEGACY("legacy", "旧システムのID"),
  DECLARED("declared", "宣言あり"),
  NOT_DECLARED("notDeclared", "宣言なし"),
  SEVERAL("several", "複数あり"),
  UNREADABLE("unreadable", "読み取れません");

  private final String wireName;
  private final String words;

  ResultName(String wireName, String words) {
    this.wireName = wireName;
    this.words = words;
  }

  static ResultName of(Verification verification) {
    return switch (verification) {
      case Verification.Live _ -> LIVE;
      case Verification.Stopped _ -> STOPPED;
      case Verification.NoMatch _ -> NO_MATCH;
      case Verification.InvalidId _, Verification.Mistyped _ -> INVALID_ID;
      case Verification.Legacy _ -> LEGACY;
      case Verification.Declared _ -> DECLARED;
      case Verification.NotDeclared _ -> NOT_DECLARED;
      case Verification.Several _ -> SEVERAL;
    };
  }

  @Override
  public String wireName() {
    return wireName;
  }

  String words() {
    return words;
  }
}
