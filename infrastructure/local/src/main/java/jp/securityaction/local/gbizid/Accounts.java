package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All accounts there are, by the name typed at the authorize page and by {@code sub}. */
final class Accounts {
  /** What the authorize page lists. */
  static final Map<String, String> DESCRIBED = described();

  private static final Pattern COUNTED = Pattern.compile("(load|sole)-([0-9]{1,9})");
  private static final Pattern COUNTED_SUBJECT = Pattern.compile("([23])([0-9]{9})");

  private Accounts() {}

  static Optional<DemoAccount> named(String name) {
    Matcher counted = COUNTED.matcher(name);
    if (counted.matches()) {
      return Optional.of(counted(counted.group(1), Integer.parseInt(counted.group(2))));
    }
    return NamedAccounts.byName(name);
  }

  static Optional<DemoAccount> of(String subject) {
    Matcher counted = COUNTED_SUBJECT.matcher(subject);
    if (counted.matches()) {
      String kind = counted.group(1).equals("2") ? "load" : "sole";
      return Optional.of(counted(kind, Integer.parseInt(counted.group(2))));
    }
    return NamedAccounts.bySubject(subject);
  }

  private static DemoAccount counted(String kind, int n) {
    return kind.equals("load") ? CountedAccounts.corporation(n) : CountedAccounts.soleProprietor(n);
  }

  private static Map<String, String> described() {
    Map<String, String> list = new LinkedHashMap<>();
    list.put("corporation", "プライム（法人）");
    list.put("sole-proprietor", "プライム（個人事業主）");
    list.put("member", "メンバー（法人）");
    list.put("entry", "エントリー（このサービスでは使えません）");
    list.put("odd", "プライム（法人番号なし、長い名前、抜けた項目）");
    list.put(Authorize.DENY, "ログインをやめる（access_denied）");
    list.put("load-0", "load-0 から load-999999999 まで：プライム（法人）");
    list.put("sole-0", "sole-0 から sole-999999999 まで：プライム（個人事業主）");
    return list;
  }
}
