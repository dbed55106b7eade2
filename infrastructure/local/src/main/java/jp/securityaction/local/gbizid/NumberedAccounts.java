package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.securityaction.core.codes.CorporateNumber;

/** {@code load-<n>} and {@code sole-<n>}: the same n is always the same account. */
final class NumberedAccounts {
  private static final List<String> TRADES =
      List.of("工業", "商事", "製作所", "システム", "運輸", "建設", "食品", "印刷", "電機", "設計");
  private static final List<String> SHOPS =
      List.of("商店", "工房", "デザイン", "写真館", "製パン", "農園", "塗装", "税務事務所");

  private NumberedAccounts() {}

  static DemoAccount corporation(int n) {
    return corporation(n, "2%09d".formatted(n), "load-" + n);
  }

  /** The same corporation, which has registered with GビズID anew. */
  static DemoAccount successor(int n, int registration) {
    return corporation(
        n, "5%d%09d".formatted(registration, n), "load-%d-%d".formatted(n, registration));
  }

  private static DemoAccount corporation(int n, String subject, String label) {
    SplittableRandom random = new SplittableRandom(n);
    String word = CoinedName.of(n) + picked(TRADES, random);
    String name =
        switch (random.nextInt(4)) {
          case 0 -> word + "株式会社";
          case 1 -> "合同会社" + word;
          default -> "株式会社" + word;
        };
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("account_type", textOrNumber(2, n));
    profile.put("corp_type", textOrNumber(1, n + 1));
    // No registry office has the number 99, so no real corporation has this one.
    profile.put("corporate_number", CorporateNumber.ofBase("990%09d".formatted(n)).digits());
    profile.put("name", name);
    profile.put("en_name", "Load %d, Inc.".formatted(n));
    return account(subject, label, profile, random);
  }

  static DemoAccount soleProprietor(int n) {
    SplittableRandom random = new SplittableRandom(~n);
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("account_type", textOrNumber(2, n + 1));
    profile.put("corp_type", textOrNumber(2, n));
    // GビズID's own number of a sole proprietor, which is no 法人番号 although its check digit holds.
    profile.put("corporate_number", CorporateNumber.ofBase("980%09d".formatted(n)).digits());
    if (n % 2 == 0) {
      profile.put("name", CoinedName.of(n) + picked(SHOPS, random));
    }
    return account("3%09d".formatted(n), "sole-" + n, profile, random);
  }

  private static DemoAccount account(
      String subject, String label, Map<String, Object> profile, SplittableRandom random) {
    Address place = picked(Address.ALL, random);
    Person representative = Person.picked(random);
    Person user = random.nextInt(3) == 0 ? representative : Person.picked(random);
    profile.putAll(place.ofBusiness());
    profile.putAll(representative.asRepresentative());
    Map<String, Object> contact = new LinkedHashMap<>(user.asUser());
    contact.putAll(place.ofUser());
    contact.put("user_department", random.nextBoolean() ? "総務部" : "情報システム部");
    contact.put(
        "user_tel_no_contact",
        "0%d-0%03d-%04d"
            .formatted(random.nextInt(3, 9), random.nextInt(1000), random.nextInt(10_000)));
    Map<String, Object> mail = Map.of("email", "soumu@" + label + ".example.jp");
    return new DemoAccount(subject, profile, contact, mail);
  }

  /** GビズID's codes come as text or as number; a reader must take both. */
  static Object textOrNumber(int code, int n) {
    return n % 2 == 0 ? (Object) String.valueOf(code) : (Object) code;
  }

  private static <T> T picked(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
