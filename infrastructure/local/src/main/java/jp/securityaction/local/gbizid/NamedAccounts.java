package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.codes.CorporateNumber;

/** The accounts for a person trying the system by hand, one for each kind of GビズID account. */
final class NamedAccounts {
  private static final Address OFFICE = new Address("13", "1000013", "千代田区", "霞が関1-2-3 みなとビル4階");
  private static final Address BRANCH = new Address("27", "5300001", "大阪市北区", "梅田1-2-2");
  private static final Address SHOP = new Address("26", "6048006", "京都市中京区", "河原町通御池下る1-1");
  private static final Person HEAD = new Person("髙橋", "花子", "タカハシ", "ハナコ");
  private static final Person CLERK = new Person("佐藤", "健一", "サトウ", "ケンイチ");
  private static final Person OWNER = new Person("山﨑", "さくら", "ヤマザキ", "サクラ");

  private static final Map<String, DemoAccount> ALL =
      Map.of(
          "corporation", corporation(),
          "sole-proprietor", soleProprietor(),
          "member", member(),
          "entry", entry(),
          "odd", odd());

  private NamedAccounts() {}

  static Optional<DemoAccount> byName(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static Optional<DemoAccount> bySubject(String subject) {
    return ALL.values().stream().filter(one -> one.subject().equals(subject)).findFirst();
  }

  private static DemoAccount corporation() {
    return new DemoAccount(
        "1001", business("2"), user(HEAD, OFFICE, "総務部", "03-0123-4567"), mail("somu"));
  }

  /** {@code profile} is the parent business's, {@code user} the member's own. */
  private static DemoAccount member() {
    Map<String, Object> profile = business("3");
    profile.put("parent_id", "1001");
    return new DemoAccount(
        "1003", profile, user(CLERK, BRANCH, "大阪支店", "0601234567"), mail("sato.kenichi"));
  }

  private static DemoAccount entry() {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("account_type", "1");
    profile.put("corp_type", "1");
    profile.put("name", "株式会社はじめ");
    profile.putAll(OFFICE.ofBusiness());
    return new DemoAccount("1004", profile, CLERK.asUser(), mail("hajime"));
  }

  private static DemoAccount soleProprietor() {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("account_type", 2);
    profile.put("corp_type", 2);
    // GビズID's own number of a sole proprietor, which is no 法人番号 although its check digit holds.
    profile.put("corporate_number", CorporateNumber.ofBase("970000000002").digits());
    profile.put("name", "さくら写真館");
    profile.putAll(SHOP.ofBusiness());
    profile.putAll(OWNER.asRepresentative());
    return new DemoAccount(
        "1002", profile, user(OWNER, SHOP, "", "075-012-3456"), mail("yamazaki"));
  }

  /**
   * No number, long names, an unsplit address, half-width kana, kanji that NFC would replace, signs
   * that nobody sees, and keys that are not there.
   */
  private static DemoAccount odd() {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("account_type", 2);
    profile.put("corp_type", "1");
    profile.put("corporate_number", "");
    profile.put("name", "一般社団法人" + "髙﨑𠮷野齋藤渡邊国際文化交流推進協議会".repeat(9));
    profile.put("prefecture_name", "14");
    profile.put("address1", "横浜市中区本町６丁目５０番地の１０");
    profile.put("rep_last_nm", "𠮷﨑\u200B");
    profile.put("rep_first_nm", "マリア アントニア グアダルーペ".repeat(4));
    profile.put("rep_last_nm_kana", "ﾖｼｻﾞｷ");
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("user_last_nm", "\u3164\uFA19\u00AD﨑");
    user.put("user_tel_no_contact", "\u202A＋８１（０）４５ー０１２ー３４５６\u202C");
    user.put("user_department", "髙".repeat(120));
    return new DemoAccount("1005", profile, user, Map.of());
  }

  private static Map<String, Object> business(String accountType) {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("account_type", accountType);
    profile.put("corp_type", "1");
    profile.put("corporate_number", CorporateNumber.ofBase("970000000001").digits());
    profile.put("name", "株式会社みなと精工");
    profile.put("en_name", "Minato Seiko Co., Ltd.");
    profile.putAll(OFFICE.ofBusiness());
    profile.putAll(HEAD.asRepresentative());
    return profile;
  }

  private static Map<String, Object> user(
      Person person, Address place, String department, String phone) {
    Map<String, Object> user = new LinkedHashMap<>(person.asUser());
    user.putAll(place.ofUser());
    user.put("user_department", department);
    user.put("user_tel_no_contact", phone);
    return user;
  }

  private static Map<String, Object> mail(String name) {
    return Map.of("email", name + "@minato.example.jp", "user_email", name + "@minato.example.jp");
  }
}
