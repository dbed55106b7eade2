package jp.securityaction.core.form;

import static jp.securityaction.core.form.FormAssert.accepted;
import static jp.securityaction.core.form.FormAssert.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationFormTest {
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
    assertThat(FormAssert.named(FormAssert.FORM.read(body, Sent.CORPORATION, Sent.TODAY)))
        .containsExactly("# type");
  }

  static Stream<Arguments> a_body_that_is_no_object_is_a_fault_of_the_whole() {
    return Stream.<@Nullable Object>of(null, "", "x", 1, true, List.of(Map.of()), List.of())
        .map(Arguments::of);
  }

  @Test
  void an_empty_object_lacks_everything_that_it_should_begin_with() {
    assertThat(FormAssert.named(FormAssert.FORM.read(Map.of(), Sent.CORPORATION, Sent.TODAY)))
        .containsExactly(
            "#/star required",
            "#/business required",
            "#/contact required",
            "#/consents required",
            "#/mailNews required");
  }

  @Test
  void days_are_japanese_days() {
    Function<String, LocalDate> dayAt = instant -> JapaneseTime.dayOf(Instant.parse(instant));
    Sent sent =
        Sent.application(Star.TWO)
            .with("/secondStar/policyPublishedOn", "2026-04-01")
            .with("/secondStar/selfAssessment/assessedOn", "2026-04-01");

    assertThat(
            FormAssert.named(
                FormAssert.FORM.read(
                    sent.body(), Sent.CORPORATION, dayAt.apply("2026-03-31T14:59:59Z"))))
        .containsExactly(
            "#/secondStar/selfAssessment/assessedOn future",
            "#/secondStar/policyPublishedOn future");
    assertThat(
            FormAssert.named(
                FormAssert.FORM.read(
                    sent.body(), Sent.CORPORATION, dayAt.apply("2026-03-31T15:00:00Z"))))
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
}
