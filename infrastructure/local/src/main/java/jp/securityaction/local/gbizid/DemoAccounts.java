package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All accounts there are, by the name typed at the authorize page and by {@code sub}. */
final class DemoAccounts {
  /** What the authorize page lists. */
  static final Map<String, String> DESCRIPTIONS = descriptions();

  private static final Pattern NUMBERED = Pattern.compile("(load|sole)-([0-9]{1,9})");
  private static final Pattern SUCCESSOR = Pattern.compile("load-([0-9]{1,9})-([2-9])");
  private static final Pattern SUCCESSOR_SUBJECT = Pattern.compile("5([2-9])([0-9]{9})");
  private static final Pattern NUMBERED_SUBJECT = Pattern.compile("([23])([0-9]{9})");

  private DemoAccounts() {}

  static Optional<DemoAccount> named(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return Optional.of(numbered(numbered.group(1), Integer.parseInt(numbered.group(2))));
    }
    Matcher successor = SUCCESSOR.matcher(name);
    if (successor.matches()) {
      return Optional.of(successor(successor.group(1), successor.group(2)));
    }
    return NamedAccounts.byName(name);
  }

  static Optional<DemoAccount> of(String subject) {
    Matcher numbered = NUMBERED_SUBJECT.matcher(subject);
    if (numbered.matches()) {
      String kind = numbered.group(1).equals("2") ? "load" : "sole";
      return Optional.of(numbered(kind, Integer.parseInt(numbered.group(2))));
    }
    Matcher successor = SUCCESSOR_SUBJECT.matcher(subject);
    if (successor.matches()) {
      return Optional.of(successor(successor.group(2), successor.group(1)));
    }
    return NamedAccounts.bySubject(subject);
  }

  private static DemoAccount successor(String n, String registration) {
    return NumberedAccounts.successor(Integer.parseInt(n), Integer.parseInt(registration));
  }

  private static DemoAccount numbered(String kind, int n) {
    return kind.equals("load")
        ? NumberedAccounts.corporation(n)
        : NumberedAccounts.soleProprietor(n);
  }

  private static Map<String, String> descriptions() {
    Map<String, String> list = new LinkedHashMap<>();
    list.put("corporation", "プライム（法人）");
    list.put("sole-proprietor", "プライム（個人事業主）");
    list.put("member", "メンバー（法人）");
    list.put("entry", "エントリー（このサービスでは使えません）");
    list.put("odd", "プライム（法人番号なし、長い名前、抜けた項目）");
    list.put(AuthorizationEndpoint.DENY, "ログインをやめる（access_denied）");
    list.put("load-0", "load-0 から load-999999999 まで：プライム（法人）");
    list.put("load-0-2", "load-0-2 から load-999999999-9 まで：同じ法人が登録し直したプライム（法人）");
    list.put("sole-0", "sole-0 から sole-999999999 まで：プライム（個人事業主）");
    return list;
  }
}
