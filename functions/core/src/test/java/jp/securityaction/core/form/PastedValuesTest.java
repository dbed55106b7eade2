package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names stay what they are, and what comes along when they are pasted goes or is refused. */
class PastedValuesTest {
  private static final Pattern CODE_POINT = Pattern.compile("\\\\u\\{([0-9A-F]+)}");
  private static final Pattern PLACE = Pattern.compile("の([0-9]+)文字目");

  /** The pages do the same with the values of the file: web/test/asTheService.test.ts. */
  @ParameterizedTest(name = "{0}: {1} comes to {2}")
  @CsvFileSource(
      resources = "pasted-values.tsv",
      delimiter = '\t',
      ignoreLeadingAndTrailingWhitespace = false)
  void what_is_pasted_is_stored_or_refused_by_its_place(String path, String typed, String outcome) {
    Sent sent = Sent.application(Star.TWO).with(path, unescaped(typed));

    assertThat(outcome(path, sent)).isEqualTo(unescaped(outcome));
  }

  @Test
  void something_blank_in_an_optional_key_is_absent() {
    Sent sent =
        Sent.application(Star.ONE)
            .with("/business/building", "\u3164\u2800")
            .with("/contact/department", "\u200B\t")
            .with("/business/corporateNumber", "\u3164")
            .with("/business/websiteUrl", "\uFEFF");

    var application = FormAssert.accepted(sent);
    assertThat(application.business().building()).isNull();
    assertThat(application.business().corporateNumber()).isNull();
    assertThat(application.business().websiteUrl()).isNull();
    assertThat(application.contact().department()).isNull();
  }

  @Test
  void codes_and_days_lose_what_is_pasted_along_anywhere() {
    var application =
        FormAssert.accepted(
            Sent.application(Star.TWO)
                .with("/business/prefecture", "\u200B1\u200B3\n")
                .with("/business/city", " 13 101\uFEFF")
                .with("/business/industry", "\tG")
                .with("/secondStar/policyPublishedOn", "\u202A2026-03-31\u202C")
                .with("/consents/termsVersion", Sent.TEXTS.terms().version() + "\u00A0"));

    assertThat(application.business().city()).isEqualTo("13101");
    assertThat(application.business().industry()).isEqualTo("G");
    assertThat(Objects.requireNonNull(application.secondStar()).policyPublishedOn())
        .isEqualTo("2026-03-31");
  }

  @Test
  void what_gbizid_gives_is_taken_without_what_cannot_be_seen() {
    assertThat(PrefillRule.BUSINESS_NAME.of("\u200B株式会社\u3164み\u00ADほん\t工業\r\n支社\uFEFF"))
        .contains("株式会社みほん 工業 支社");
    assertThat(PrefillRule.BUSINESS_NAME.of("\uFA19戸葛\uDB40\uDD01飾\u2800"))
        .contains("\uFA19戸葛\uDB40\uDD01飾");
    assertThat(PrefillRule.CONTACT_READING.of("ﾐﾎﾝ\u200E\u0000はなこ")).contains("ミホンハナコ");
    assertThat(PrefillRule.PHONE.of("\u202A+81 (0)3-1234-5678\u202C")).contains("0312345678");
    assertThat(PrefillRule.POSTAL_CODE.of("〒100\u200B-0013")).contains("1000013");
    assertThat(PrefillRule.DEPARTMENT.of("\u3164\u2800")).isEmpty();
    assertThat(PrefillRule.DEPARTMENT.of("総務\uD842部")).isEmpty();
  }

  private static String outcome(String path, Sent sent) {
    return switch (FormAssert.FORM.read(sent.body(), Sent.WITHOUT_NUMBER, Sent.TODAY)) {
      case Success(var application) -> String.valueOf(FormAssert.stored(path, application));
      case Failure(var faults) -> named(path, faults);
    };
  }

  /** With the place that its sentence names. */
  private static String named(String path, List<Fault> faults) {
    assertThat(faults).extracting(Fault::pointer).containsExactly("#" + path);
    Fault fault = faults.getFirst();
    return fault.code() == Fault.Code.CHARACTERS
        ? fault.code().wireName() + " " + place(fault.detail())
        : fault.code().wireName();
  }

  private static String place(String sentence) {
    return PLACE.matcher(sentence).results().map(found -> found.group(1)).findFirst().orElse("?");
  }

  private static String unescaped(String text) {
    return CODE_POINT
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
