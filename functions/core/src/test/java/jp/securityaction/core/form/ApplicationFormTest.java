package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.listing.PublicListing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationFormTest {
  private final ApplicationForm form = new ApplicationForm(Sent.TEXTS);

  @ParameterizedTest
  @EnumSource(Star.class)
  void a_right_application_is_read_whole(Star star) {
    Application application = accepted(Sent.application(star), Sent.CORPORATION);

    assertThat(application.star()).isEqualTo(star);
    assertThat(application.business().name()).isEqualTo("株式会社みほん工業");
    assertThat(application.business().representative().title()).isEqualTo("代表取締役");
    assertThat(application.business().employees()).isEqualTo(25);
    assertThat(application.business().capital()).isEqualTo(3_000_000);
    assertThat(application.contact().phone()).isEqualTo("0312345678");
    assertThat(application.mailNews()).isTrue();
    assertThat(application.consents())
        .isEqualTo(
            new Consents(
                Sent.TEXTS.terms().version(),
                Sent.TEXTS.pledge(star).version(),
                Sent.TEXTS.pledge(star).guideline()));
    assertThat(application.secondStar() != null).isEqualTo(star == Star.TWO);
  }

  @ParameterizedTest(name = "{0}: {1} is stored as {2}")
  @MethodSource
  void what_was_typed_is_folded(String path, String typed, Object stored) {
    assertThat(stored(path, accepted(Sent.application(Star.TWO).with(path, typed))))
        .isEqualTo(stored);
  }

  static Stream<Arguments> what_was_typed_is_folded() {
    return Stream.of(
        arguments("/business/name", "　 株式会社　みほん\u00A0", "株式会社　みほん"),
        arguments("/business/name", "ｶﾌﾞ㈱Ａ髙﨑", "ｶﾌﾞ㈱Ａ髙﨑"),
        arguments("/business/name", "か\u3099", "が"),
        arguments("/business/name", "葛\uDB40\uDD00飾", "葛\uDB40\uDD00飾"),
        arguments("/business/name", "𠮷".repeat(150), "𠮷".repeat(150)),
        arguments("/business/name", "か\u3099".repeat(150), "が".repeat(150)),
        arguments("/business/name", "あ".repeat(150) + "　", "あ".repeat(150)),
        arguments("/business/nameKana", "みほんこうぎょう", "ミホンコウギョウ"),
        arguments("/business/nameKana", "ﾐﾎﾝｺｳｷﾞｮｳ", "ミホンコウギョウ"),
        arguments("/business/nameKana", "ｶﾞｰﾃﾞﾝﾊﾟｰｸ･ｳﾞｨﾗ", "ガーデンパーク・ヴィラ"),
        arguments("/business/nameKana", "か\u3099ゔゝゞ", "ガヴヽヾ"),
        arguments("/business/nameKana", " エヌ・ティ・ティ NTT 24　", "エヌ・ティ・ティ NTT 24"),
        arguments("/business/nameKana", "ｶﾞ".repeat(150), "ガ".repeat(150)),
        arguments("/business/postalCode", "100-0013", "1000013"),
        arguments("/business/postalCode", "１００－００１３", "1000013"),
        arguments("/business/postalCode", "　100 ー 0013 ", "1000013"),
        arguments("/business/postalCode", "1‐0‑0‒0–0—1―3−ｰ﹣─", "1000013"),
        arguments("/business/corporateNumber", "７-0000-1205-0002", "7000012050002"),
        arguments("/contact/phone", "０３－１２３４－５６７８", "0312345678"),
        arguments("/contact/phone", "090 1234 5678", "09012345678"),
        arguments("/contact/phone", "03ー1234ー5678", "0312345678"),
        arguments("/contact/email", " taro@example.co.jp　", "taro@example.co.jp"),
        arguments("/contact/email", "a..b.@docomo.example.jp", "a..b.@docomo.example.jp"),
        arguments(
            "/contact/email", "a".repeat(243) + "@example.jp", "a".repeat(243) + "@example.jp"),
        arguments("/business/websiteUrl", " HTTP://Example.JP ", "HTTP://Example.JP"),
        arguments("/business/websiteUrl", "https://例え.jp/会社?a=b#c", "https://例え.jp/会社?a=b#c"),
        arguments("/business/websiteUrl", "http://a.example.jp:8080", "http://a.example.jp:8080"),
        arguments(
            "/business/websiteUrl",
            "https://a-b_c.example.jp/~x/a@b",
            "https://a-b_c.example.jp/~x/a@b"));
  }

  private static @Nullable Object stored(String path, Application application) {
    return switch (path) {
      case "/business/name" -> application.business().name();
      case "/business/nameKana" -> application.business().nameKana();
      case "/business/postalCode" -> application.business().postalCode();
      case "/business/corporateNumber" -> number(application);
      case "/business/websiteUrl" -> application.business().websiteUrl();
      case "/contact/phone" -> application.contact().phone();
      case "/contact/email" -> application.contact().email();
      default -> throw new IllegalArgumentException(path);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/business/representative/title",
        "/business/building",
        "/business/capital",
        "/business/websiteUrl",
        "/business/corporateNumber",
        "/business/corpType",
        "/contact/department"
      })
  void something_empty_in_an_optional_key_means_that_it_is_absent(String path) {
    assertThat(accepted(Sent.application(Star.ONE).with(path, "")))
        .isEqualTo(accepted(Sent.application(Star.ONE).without(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/star",
        "/business",
        "/business/name",
        "/business/nameKana",
        "/business/representative",
        "/business/representative/lastName",
        "/business/representative/firstName",
        "/business/representative/lastNameKana",
        "/business/representative/firstNameKana",
        "/business/postalCode",
        "/business/prefecture",
        "/business/city",
        "/business/street",
        "/business/industry",
        "/business/employees",
        "/contact",
        "/contact/name",
        "/contact/nameKana",
        "/contact/email",
        "/contact/phone",
        "/secondStar",
        "/secondStar/selfAssessment",
        "/secondStar/selfAssessment/answers",
        "/secondStar/selfAssessment/assessedOn",
        "/secondStar/policyUrl",
        "/secondStar/policyPublishedOn",
        "/consents",
        "/consents/termsVersion",
        "/consents/pledgeVersion",
        "/mailNews"
      })
  void a_required_key_left_out_is_named(String path) {
    assertThat(refusals(Sent.application(Star.TWO).without(path)))
        .containsExactly("#" + path + " required");
  }

  @ParameterizedTest
  @MethodSource
  void a_whole_number_is_one_however_it_is_written(Number sent, long read) {
    assertThat(
            accepted(Sent.application(Star.ONE).with("/business/employees", sent))
                .business()
                .employees())
        .isEqualTo(read);
  }

  static Stream<Arguments> a_whole_number_is_one_however_it_is_written() {
    return Stream.of(
        arguments(0, 0),
        arguments(9_999_999L, 9_999_999),
        arguments(BigInteger.TEN, 10),
        arguments(1.0, 1),
        arguments(-0.0, 0),
        arguments(new BigDecimal("1.000"), 1),
        arguments(new BigDecimal("1e3"), 1000),
        arguments(new BigDecimal("0e-999999999"), 0));
  }

  @ParameterizedTest
  @MethodSource
  void there_are_two_stars_to_choose_from(Object star, String code) {
    assertThat(refusals(Sent.application(Star.ONE).with("/star", star)))
        .containsExactly("#/star " + code);
  }

  static Stream<Arguments> there_are_two_stars_to_choose_from() {
    return Stream.of(
        arguments(0, "value"),
        arguments(3, "value"),
        arguments(-1, "value"),
        arguments(BigInteger.TWO.pow(70), "value"),
        arguments(1.5, "type"),
        arguments("1", "type"),
        arguments("", "required"),
        arguments(true, "type"),
        arguments(List.of(1), "type"));
  }

  @Test
  void one_star_has_no_room_for_what_two_stars_ask_for() {
    assertThat(refusals(Sent.application(Star.TWO).with("/star", 1)))
        .containsExactly("#/secondStar not-allowed", "#/consents/pledgeVersion outdated");
  }

  @Test
  void two_stars_need_what_one_star_has_no_room_for() {
    assertThat(refusals(Sent.application(Star.ONE).with("/star", 2)))
        .containsExactly("#/secondStar required", "#/consents/pledgeVersion outdated");
  }

  @Test
  void what_two_stars_ask_for_is_looked_at_even_while_the_star_is_wrong() {
    assertThat(
            refusals(
                Sent.application(Star.TWO).with("/star", 3).with("/secondStar/policyUrl", "x")))
        .containsExactly("#/star value", "#/secondStar/policyUrl format");
  }

  @Test
  void the_kind_of_business_and_its_number_come_from_the_account() {
    Application application = accepted(Sent.application(Star.ONE), Sent.CORPORATION);

    assertThat(application.business().corpType()).isEqualTo(CorpType.CORPORATION);
    assertThat(number(application)).isEqualTo(Sent.NUMBER);
    assertThat(
            accepted(
                Sent.application(Star.ONE)
                    .with("/business/corpType", "corporation")
                    .with("/business/corporateNumber", "7-0000-1205-0002"),
                Sent.CORPORATION))
        .isEqualTo(application);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4000012090001", "7000012050003", "123", "なし"})
  void another_number_than_the_account_s_is_refused(String number) {
    assertThat(
            refusals(
                Sent.application(Star.ONE).with("/business/corporateNumber", number),
                Sent.CORPORATION))
        .containsExactly("#/business/corporateNumber fixed");
  }

  @Test
  void a_corporation_whose_account_has_no_number_may_give_one_or_none() {
    assertThat(number(accepted(Sent.application(Star.ONE)))).isNull();
    assertThat(
            number(
                accepted(
                    Sent.application(Star.ONE).with("/business/corporateNumber", Sent.NUMBER))))
        .isEqualTo(Sent.NUMBER);
  }

  @Test
  void a_sole_proprietor_gives_no_corporate_number() {
    assertThat(number(accepted(Sent.application(Star.ONE), Sent.SOLE_PROPRIETOR))).isNull();
    for (String number : List.of(Sent.NUMBER, "7000012050003", "1")) {
      assertThat(
              refusals(
                  Sent.application(Star.ONE).with("/business/corporateNumber", number),
                  Sent.SOLE_PROPRIETOR))
          .containsExactly("#/business/corporateNumber not-allowed");
    }
    assertThat(
            refusals(
                Sent.application(Star.ONE).with("/business/corpType", "corporation"),
                Sent.SOLE_PROPRIETOR))
        .containsExactly("#/business/corpType fixed");
  }

  @Test
  void a_city_is_only_held_against_a_prefecture_that_is_one() {
    assertThat(refusals(Sent.application(Star.ONE).with("/business/prefecture", "99")))
        .containsExactly("#/business/prefecture value");
    assertThat(refusals(Sent.application(Star.ONE).with("/business/prefecture", "14")))
        .containsExactly("#/business/city other-prefecture");
  }

  @Test
  void every_fault_is_named_at_once() {
    Sent sent =
        Sent.application(Star.TWO)
            .with("/business/name", "")
            .with("/business/postalCode", "123")
            .with("/business/employees", -1)
            .with("/business/nickname", "みほん")
            .with("/contact/email", "taro")
            .with("/secondStar/selfAssessment/answers/3", "maybe")
            .with("/secondStar/selfAssessment/answers/5", "")
            .with("/secondStar/policyPublishedOn", "2026-04-02")
            .with("/consents/termsVersion", "old")
            .without("/mailNews")
            .with("/x", 1);

    assertThat(refusals(sent))
        .containsExactly(
            "#/business/name required",
            "#/business/postalCode format",
            "#/business/employees range",
            "#/business/nickname unknown",
            "#/contact/email format",
            "#/secondStar/selfAssessment/answers/3 value",
            "#/secondStar/selfAssessment/answers/5 required",
            "#/secondStar/policyPublishedOn future",
            "#/consents/termsVersion outdated",
            "#/mailNews required",
            "#/x unknown");
  }

  @Test
  void a_list_of_the_wrong_length_still_has_its_items_read_but_none_beyond() {
    List<Object> answers = new ArrayList<>(Arrays.asList("done", "bad"));
    assertThat(
            refusals(
                Sent.application(Star.TWO).with("/secondStar/selfAssessment/answers", answers)))
        .containsExactly(
            "#/secondStar/selfAssessment/answers length",
            "#/secondStar/selfAssessment/answers/1 value");

    answers.clear();
    for (int i = 0; i < 10_000; i++) {
      answers.add(i);
    }
    assertThat(
            refusals(
                Sent.application(Star.TWO).with("/secondStar/selfAssessment/answers", answers)))
        .hasSize(26);
  }

  @ParameterizedTest
  @MethodSource
  void a_body_that_is_no_object_is_a_fault_of_the_whole(@Nullable Object body) {
    assertThat(FormAssert.named(form.read(body, Sent.CORPORATION, Sent.TODAY)))
        .containsExactly("# type");
  }

  static Stream<Arguments> a_body_that_is_no_object_is_a_fault_of_the_whole() {
    return Stream.<@Nullable Object>of(null, "", "x", 1, true, List.of(Map.of()), List.of())
        .map(Arguments::of);
  }

  @Test
  void an_empty_object_lacks_everything_that_it_should_begin_with() {
    assertThat(FormAssert.named(form.read(Map.of(), Sent.CORPORATION, Sent.TODAY)))
        .containsExactly(
            "#/star required",
            "#/business required",
            "#/contact required",
            "#/consents required",
            "#/mailNews required");
  }

  @ParameterizedTest
  @MethodSource
  void a_pointer_is_a_uri_fragment(String key, String fragment) {
    assertThat(
            FormAssert.faults(
                    form.read(
                        Sent.application(Star.ONE).keyed(key).body(), Sent.CORPORATION, Sent.TODAY))
                .getFirst()
                .pointer())
        .isEqualTo(fragment);
  }

  static Stream<Arguments> a_pointer_is_a_uri_fragment() {
    return Stream.of(
        arguments("", "#/"),
        arguments("a/b", "#/a~1b"),
        arguments("m~n", "#/m~0n"),
        arguments("~1", "#/~01"),
        arguments("a b", "#/a%20b"),
        arguments("c%d", "#/c%25d"),
        arguments("g|h\"\\^", "#/g%7Ch%22%5C%5E"),
        arguments("#", "#/%23"),
        arguments("\n\u0000", "#/%0A%00"),
        arguments("名", "#/%E5%90%8D"),
        arguments("𠮷", "#/%F0%A0%AE%B7"),
        arguments("-._~!$&'()*+,;=:@?", "#/-._~0!$&'()*+,;=:@?"));
  }

  @Test
  void days_are_japanese_days() {
    Function<String, LocalDate> dayAt =
        instant -> LocalDate.ofInstant(Instant.parse(instant), PublicListing.JAPAN);
    Sent sent =
        Sent.application(Star.TWO)
            .with("/secondStar/policyPublishedOn", "2026-04-01")
            .with("/secondStar/selfAssessment/assessedOn", "2026-04-01");

    assertThat(
            FormAssert.named(
                form.read(sent.body(), Sent.CORPORATION, dayAt.apply("2026-03-31T14:59:59Z"))))
        .containsExactly(
            "#/secondStar/selfAssessment/assessedOn future",
            "#/secondStar/policyPublishedOn future");
    assertThat(
            FormAssert.named(
                form.read(sent.body(), Sent.CORPORATION, dayAt.apply("2026-03-31T15:00:00Z"))))
        .isEmpty();
  }

  @Test
  void a_leap_day_is_a_day() {
    accepted(Sent.application(Star.TWO).with("/secondStar/policyPublishedOn", "2024-02-29"));
  }

  @Test
  void every_municipality_and_industry_can_be_chosen() {
    accepted(
        Sent.application(Star.ONE)
            .with("/business/prefecture", "22")
            .with("/business/city", "22140")
            .with("/business/industry", "T"));
  }

  private Application accepted(Sent sent) {
    return accepted(sent, Sent.WITHOUT_NUMBER);
  }

  private Application accepted(Sent sent, Account account) {
    return FormAssert.read(form.read(sent.body(), account, Sent.TODAY));
  }

  private List<String> refusals(Sent sent) {
    return refusals(sent, Sent.WITHOUT_NUMBER);
  }

  private List<String> refusals(Sent sent, Account account) {
    return FormAssert.named(form.read(sent.body(), account, Sent.TODAY));
  }

  private static @Nullable String number(Application application) {
    CorporateNumber number = application.business().corporateNumber();
    return number == null ? null : number.digits();
  }
}
