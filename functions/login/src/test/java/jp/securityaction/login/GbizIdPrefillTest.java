package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.form.ApplicationForm;
import jp.securityaction.core.form.Fault;
import jp.securityaction.runtime.session.Prefill;
import org.junit.jupiter.api.Test;

class GbizIdPrefillTest {
  private static final List<String> KEYS =
      List.of(
          "corporate_number",
          "name",
          "prefecture_name",
          "address1",
          "address2",
          "rep_last_nm",
          "rep_first_nm",
          "rep_last_nm_kana",
          "rep_first_nm_kana",
          "user_last_nm",
          "user_first_nm",
          "user_last_nm_kana",
          "user_first_nm_kana",
          "user_post_code",
          "user_prefecture_name",
          "user_address1",
          "user_address2",
          "user_department",
          "user_tel_no_contact",
          "email",
          "user_email");
  private static final List<String> PIECES =
      List.of(
          "株式会社",
          "髙",
          "𠮷",
          "ｶﾞ",
          "か\u3099",
          "カ",
          "東京都",
          "千代田区",
          "横浜市中区",
          "霞が関",
          "13",
          "１３",
          "14",
          "100-0001",
          "１００−０００１",
          "03-1234-5678",
          "090",
          "7000012050002",
          "a@example.jp",
          "@",
          " ",
          "\u3000",
          "\t",
          "\u0000",
          "\u202E",
          "\u200B",
          "\u3164",
          "\uFE00",
          "\uFA19",
          "〒",
          "+81",
          "T",
          "葛\uDB40\uDD00飾区",
          "\uD842",
          "㈱",
          "ー",
          "漢字",
          "x".repeat(149),
          "ア".repeat(60),
          "\n");

  @Test
  void a_primes_business_and_person_are_taken_over_as_the_form_writes_them() {
    Prefill prefill = prefill(prime());

    assertThat(prefill.business())
        .isEqualTo(
            Map.of(
                "name", "株式会社例",
                "corporateNumber", "7000012050002",
                "corpType", "corporation",
                "representative",
                    Map.of(
                        "lastName", "髙橋",
                        "firstName", "花子",
                        "lastNameKana", "タカハシ",
                        "firstNameKana", "ハナコ"),
                "postalCode", "1000013",
                "prefecture", "13",
                "city", "13101",
                "street", "霞が関1-2-3"));
    assertThat(prefill.contact())
        .isEqualTo(
            Map.of(
                "name", "佐藤 健一",
                "nameKana", "サトウ ケンイチ",
                "department", "総務部",
                "email", "sato@example.jp",
                "phone", "0312345678"));
  }

  @Test
  void the_city_is_found_in_an_address_in_one_piece_too() {
    Map<String, Object> claims = prime();
    claims.put("prefecture_name", 14);
    claims.put("address1", "横浜市中区本町６丁目５０番地の１０");
    claims.remove("address2");

    assertThat(business(claims)).containsEntry("city", "14104");
    assertThat(business(claims)).containsEntry("street", "本町６丁目５０番地の１０");
  }

  @Test
  void an_address_without_a_known_city_stays_whole() {
    Map<String, Object> claims = prime();
    claims.put("address1", "どこか町");
    assertThat(business(claims)).containsEntry("street", "どこか町霞が関1-2-3").doesNotContainKey("city");
  }

  @Test
  void a_members_postal_code_is_the_businesss_only_where_the_address_is() {
    Map<String, Object> claims = prime();
    claims.put("account_type", "3");
    assertThat(business(claims)).containsEntry("postalCode", "1000013");
    claims.put("user_address1", "大阪市北区");
    assertThat(business(claims)).doesNotContainKey("postalCode");
    claims.remove("user_address1");
    assertThat(business(claims)).doesNotContainKey("postalCode");
  }

  @Test
  void a_sole_proprietor_has_no_corporate_number() {
    Map<String, Object> claims = prime();
    claims.put("corp_type", 2);
    assertThat(business(claims)).doesNotContainKey("corporateNumber");
  }

  @Test
  void long_names_are_cut_and_unfit_values_left_out() {
    Map<String, Object> claims = prime();
    claims.put("name", "𠮷".repeat(200));
    claims.put("user_post_code", "100");
    claims.put("rep_last_nm_kana", "高橋");
    claims.put("user_tel_no_contact", "+1 212 555 0100");
    Prefill prefill = prefill(claims);

    assertThat(prefill.business()).doesNotContainKey("postalCode");
    assertThat(business(claims)).containsEntry("name", "𠮷".repeat(150));
    assertThat(String.valueOf(prefill.business().get("representative")))
        .doesNotContain("lastNameKana");
    assertThat(prefill.contact()).doesNotContainKey("phone");
  }

  @Test
  void what_cannot_be_seen_is_left_behind_and_names_stay_what_they_are() {
    Map<String, Object> claims = prime();
    claims.put("name", "\u200B株式会社\uFA19\u3164谷\u00AD\t支社\uFEFF");
    claims.put("corporate_number", "\uFEFFＴ7000-0120-50002\u3164");
    claims.put("rep_last_nm", "\uFA10\u200E");
    claims.put("user_tel_no_contact", "\u202A+81 (0)3-1234-5678（代表）\u202C");
    claims.put("user_post_code", "〒100\u200B-0013");
    claims.put("user_department", "\u3164\u2800");
    Prefill prefill = prefill(claims);

    assertThat(business(claims))
        .containsEntry("name", "株式会社\uFA19谷 支社")
        .containsEntry("corporateNumber", "7000012050002")
        .containsEntry("postalCode", "1000013");
    assertThat(String.valueOf(prefill.business().get("representative"))).contains("\uFA10");
    assertThat(new HashMap<String, Object>(prefill.contact()))
        .containsEntry("phone", "0312345678")
        .doesNotContainKey("department");
    assertThat(account(claims).name()).isEqualTo("株式会社\uFA19谷 支社");
  }

  @Test
  void a_sole_proprietor_whose_name_cannot_be_seen_goes_by_the_own_name() {
    Map<String, Object> claims = prime();
    claims.put("corp_type", 2);
    claims.put("name", "\u3164");
    assertThat(business(claims)).containsEntry("name", "髙橋 花子");
  }

  @Test
  void the_prefecture_may_be_a_name_or_stand_in_the_address() {
    Map<String, Object> claims = prime();
    claims.put("prefecture_name", "東京都");
    assertThat(business(claims)).containsEntry("prefecture", "13").containsEntry("city", "13101");
    claims.remove("prefecture_name");
    claims.put("address1", "広島県府中町");
    claims.put("address2", "大通1-2-3");
    assertThat(business(claims))
        .containsEntry("prefecture", "34")
        .containsEntry("city", "34302")
        .containsEntry("street", "大通1-2-3");
    claims.put("address1", "府中町");
    assertThat(business(claims)).doesNotContainKeys("prefecture", "city");
  }

  @Test
  void no_birthday_and_no_sub_is_taken_over() {
    Map<String, Object> claims = prime();
    claims.put("birthday_ymd", "19700102");
    claims.put("user_birthday_ymd", "19800304");
    Prefill prefill = prefill(claims);
    assertThat(prefill.business() + " " + prefill.contact())
        .doesNotContain("19700102", "19800304", "sub");
  }

  @Test
  void whatever_gbizid_says_the_form_takes_every_value_that_is_filled_in() {
    Random random = new Random(Long.getLong("seed", 11));
    for (int i = 0; i < 5_000; i++) {
      Map<String, Object> claims = new HashMap<>(Map.of("sub", "7", "account_type", 2));
      claims.put("corp_type", 1 + random.nextInt(2));
      for (String key : KEYS) {
        if (random.nextInt(4) > 0) {
          claims.put(key, text(random));
        }
      }
      Prefill prefill = prefill(claims);
      Set<String> filled = pointers(prefill);

      assertThat(
              faults(prefill, account(claims)).stream().filter(f -> filled.contains(f.pointer())))
          .as("of %s", claims)
          .isEmpty();
    }
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(4), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  private static Set<String> pointers(Prefill prefill) {
    Set<String> pointers =
        prefill.business().keySet().stream()
            .map(key -> "#/business/" + key)
            .collect(Collectors.toSet());
    if (prefill.business().get("representative") instanceof Map<?, ?> person) {
      person.keySet().forEach(key -> pointers.add("#/business/representative/" + key));
    }
    prefill.contact().keySet().forEach(key -> pointers.add("#/contact/" + key));
    return pointers;
  }

  private static List<Fault> faults(Prefill prefill, Account account) {
    Map<String, Object> body =
        Map.of("star", 1, "business", prefill.business(), "contact", prefill.contact());
    Result<Application, List<Fault>> reading =
        new ApplicationForm(ConsentTexts.inForce()).read(body, account, LocalDate.of(2026, 4, 1));
    return switch (reading) {
      case Success(_) -> List.of();
      case Failure(var faults) -> faults;
    };
  }

  private static Map<String, Object> business(Map<String, Object> claims) {
    return new HashMap<>(prefill(claims).business());
  }

  private static Prefill prefill(Map<String, Object> claims) {
    return GbizIdPrefill.of(new Claims(claims), account(claims));
  }

  private static Account account(Map<String, Object> claims) {
    return switch (AccountPolicy.account(new Claims(claims))) {
      case Success(var account) -> account;
      case Failure(var reason) -> throw new AssertionError(reason);
    };
  }

  private static Map<String, Object> prime() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", "7");
    claims.put("account_type", 2);
    claims.put("corp_type", 1);
    claims.put("corporate_number", CorporateNumber.ofBase("000012050002").digits());
    claims.put("name", " 株式会社例\u3000");
    claims.put("prefecture_name", "13");
    claims.put("address1", "千代田区");
    claims.put("address2", "霞が関1-2-3");
    claims.put("rep_last_nm", "髙橋");
    claims.put("rep_first_nm", "花子");
    claims.put("rep_last_nm_kana", "ﾀｶﾊｼ");
    claims.put("rep_first_nm_kana", "はなこ");
    claims.put("user_last_nm", "佐藤");
    claims.put("user_first_nm", "健一");
    claims.put("user_last_nm_kana", "サトウ");
    claims.put("user_first_nm_kana", "ケンイチ");
    claims.put("user_post_code", "１００-００１３");
    claims.put("user_prefecture_name", "13");
    claims.put("user_address1", "千代田区");
    claims.put("user_department", "総務部");
    claims.put("user_tel_no_contact", "03（1234）5678".replace('（', '-').replace('）', '-'));
    claims.put("email", "sato@example.jp");
    return claims;
  }
}
