package jp.securityaction.core.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/** Bodies as an applicant's browser sends them, and the accounts that send them. */
final class Sent {
  static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  static final ConsentTexts TEXTS = ConsentTexts.inForce();
  static final String NUMBER = "7000012050002";

  static final Account CORPORATION = account(CorpType.CORPORATION, NUMBER);
  static final Account WITHOUT_NUMBER = account(CorpType.CORPORATION, null);
  static final Account SOLE_PROPRIETOR = account(CorpType.SOLE_PROPRIETOR, null);

  private final Map<String, Object> body;

  private Sent(Map<String, Object> body) {
    this.body = body;
  }

  static Sent application(Star star) {
    Map<String, Object> body = object("star", star.number(), "mailNews", true);
    body.put("business", business());
    body.put("contact", contact());
    body.put("consents", consents(star));
    return star == Star.TWO ? new Sent(body).with("/secondStar", secondStar()) : new Sent(body);
  }

  static Sent change(Star star) {
    return application(star).without("/star").without("/consents").without("/mailNews");
  }

  static Sent stepUp() {
    return new Sent(object("secondStar", secondStar(), "consents", consents(Star.TWO)));
  }

  Sent with(String path, @Nullable Object value) {
    int last = path.lastIndexOf('/');
    Object parent = at(path.substring(0, last));
    String key = path.substring(last + 1);
    if (parent instanceof List<?>) {
      items(parent).set(Integer.parseInt(key), value);
    } else {
      members(parent).put(key, value);
    }
    return this;
  }

  /** With one more key, whatever characters it holds. */
  Sent keyed(String key) {
    body.put(key, 1);
    return this;
  }

  Sent without(String path) {
    int last = path.lastIndexOf('/');
    members(at(path.substring(0, last))).remove(path.substring(last + 1));
    return this;
  }

  Map<String, Object> body() {
    return body;
  }

  private Object at(String path) {
    Object place = body;
    for (String key : path.isEmpty() ? new String[0] : path.substring(1).split("/")) {
      place = Optional.ofNullable(members(place).get(key)).orElseThrow();
    }
    return place;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> members(Object object) {
    return (Map<String, @Nullable Object>) object;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> items(Object list) {
    return (List<@Nullable Object>) list;
  }

  private static Map<String, Object> business() {
    return object(
        "name", "株式会社みほん工業",
        "nameKana", "カブシキガイシャミホンコウギョウ",
        "representative",
            object(
                "title", "代表取締役",
                "lastName", "見本",
                "firstName", "花子",
                "lastNameKana", "ミホン",
                "firstNameKana", "ハナコ"),
        "postalCode", "1000013",
        "prefecture", "13",
        "city", "13101",
        "street", "霞が関1-3-1",
        "building", "みほんビル5階",
        "industry", "G",
        "employees", 25,
        "capital", 3_000_000,
        "websiteUrl", "https://www.example.co.jp/");
  }

  private static Map<String, Object> contact() {
    return object(
        "name", "見本　太郎",
        "nameKana", "ミホン　タロウ",
        "department", "総務部",
        "email", "taro@example.co.jp",
        "phone", "0312345678");
  }

  private static Map<String, Object> secondStar() {
    return object(
        "selfAssessment",
            object(
                "answers",
                new ArrayList<>(Collections.nCopies(25, "done")),
                "assessedOn",
                "2026-03-31"),
        "policyUrl", "https://www.example.co.jp/policy/",
        "policyPublishedOn", "2026-04-01");
  }

  private static Map<String, Object> consents(Star star) {
    return object(
        "termsVersion", TEXTS.terms().version(), "pledgeVersion", TEXTS.pledge(star).version());
  }

  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  private static Account account(CorpType type, @Nullable String number) {
    return new Account(
        "1242",
        AccountType.PRIME,
        type,
        "株式会社みほん工業",
        Optional.ofNullable(number).flatMap(CorporateNumber::of).orElse(null));
  }
}
