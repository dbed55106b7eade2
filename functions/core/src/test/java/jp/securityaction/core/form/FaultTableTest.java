package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a declaration's body: one wrong value in an otherwise right application. */
class FaultTableTest {
  private static final String LONG_URL = "https://example.jp/" + "a".repeat(1982);

  private final ApplicationForm form = new ApplicationForm(Sent.TEXTS);

  @ParameterizedTest(name = "{0} = {1} is {2}")
  @MethodSource({"texts", "readings", "numbersInText", "choices", "counts", "addresses", "days"})
  @MethodSource({"secondStar", "consents", "shapes"})
  void a_wrong_value_is_named_alone_with_its_place_and_code(
      String path, @Nullable Object value, String code) {
    Sent sent = Sent.application(Star.TWO).with(path, value);

    assertThat(FormAssert.named(form.read(sent.body(), Sent.WITHOUT_NUMBER, Sent.TODAY)))
        .containsExactly("#" + path + " " + code);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
            texts("/business/name", 150),
            texts("/business/representative/lastName", 50),
            texts("/business/representative/firstName", 50),
            texts("/business/street", 200),
            texts("/contact/name", 100))
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> texts(String path, int limit) {
    return Stream.of(
        arguments(path, "", "required"),
        arguments(path, " 　", "required"),
        arguments(path, null, "type"),
        arguments(path, 1, "type"),
        arguments(path, true, "type"),
        arguments(path, List.of("a"), "type"),
        arguments(path, Map.of(), "type"),
        arguments(path, "髙".repeat(limit + 1), "too-long"),
        arguments(path, "𠮷".repeat(limit + 1), "too-long"),
        arguments(path, "あ\nい", "characters"),
        arguments(path, "\u200B\u3164\t", "required"),
        arguments(path, "\u2800", "required"),
        arguments(path, "あ\tい", "characters"),
        arguments(path, "\u0000", "characters"),
        arguments(path, "あ\u007F", "characters"),
        arguments(path, "あ\u0085い", "characters"),
        arguments(path, "あ\u2028い", "characters"),
        arguments(path, "あ\u202Eい", "characters"),
        arguments(path, "あ\u200Fい", "characters"),
        arguments(path, "あ\u2066い", "characters"),
        arguments(path, "あ\u061Cい", "characters"),
        arguments(path, "あ\u200Bい", "characters"),
        arguments(path, "あ\u200Dい", "characters"),
        arguments(path, "👨\u200D堂", "characters"),
        arguments(path, "あ\uFEFFい", "characters"),
        arguments(path, "あ\u3164い", "characters"),
        arguments(path, "\uFE00あ", "characters"),
        arguments(path, "あ\uD842", "characters"),
        arguments(path, "\uDFB7あ", "characters"),
        arguments(path, "あ\uFFFF", "characters"),
        arguments(path, "\uFDD0", "characters"));
  }

  static Stream<Arguments> readings() {
    return Stream.of(
            readings("/business/nameKana", 150),
            readings("/business/representative/lastNameKana", 50),
            readings("/business/representative/firstNameKana", 50),
            readings("/contact/nameKana", 100))
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> readings(String path, int limit) {
    return Stream.of(
        arguments(path, "", "required"),
        arguments(path, null, "type"),
        arguments(path, 5, "type"),
        arguments(path, "ア".repeat(limit + 1), "too-long"),
        arguments(path, "見本", "characters"),
        arguments(path, "ミホン㈱", "characters"),
        arguments(path, "佐々木", "characters"),
        arguments(path, "ミホン々", "characters"),
        arguments(path, "ミホン〆", "characters"),
        arguments(path, "한국", "characters"),
        arguments(path, "ミホン\u0007", "characters"));
  }

  static Stream<Arguments> numbersInText() {
    return Stream.of(
        arguments("/business/postalCode", "", "required"),
        arguments("/business/postalCode", "-", "required"),
        arguments("/business/postalCode", "100001", "format"),
        arguments("/business/postalCode", "10000133", "format"),
        arguments("/business/postalCode", "100001a", "format"),
        arguments("/business/postalCode", "１００００１٣", "format"),
        arguments("/business/postalCode", 1000013, "type"),
        arguments("/business/postalCode", "100\u00000013", "characters"),
        arguments("/business/postalCode", "〒", "required"),
        arguments("/business/postalCode", "〒100-001", "format"),
        arguments("/business/postalCode", "東京都100-0013", "format"),
        arguments("/business/corporateNumber", "700001205000", "format"),
        arguments("/business/corporateNumber", "70000120500022", "format"),
        arguments("/business/corporateNumber", "700001205000X", "format"),
        arguments("/business/corporateNumber", "T700001205000", "format"),
        arguments("/business/corporateNumber", "TT7000012050002", "format"),
        arguments("/business/corporateNumber", "T7000012050003", "check-digit"),
        arguments("/business/corporateNumber", "7000012050003", "check-digit"),
        arguments("/business/corporateNumber", "1234567890123", "check-digit"),
        arguments("/business/corporateNumber", 7000012050002L, "type"),
        arguments("/business/corporateNumber", null, "type"),
        arguments("/contact/phone", "", "required"),
        arguments("/contact/phone", "031234567", "format"),
        arguments("/contact/phone", "090123456789", "format"),
        arguments("/contact/phone", "1312345678", "format"),
        arguments("/contact/phone", "+1 212 555 0100", "format"),
        arguments("/contact/phone", "+81 3 1234 567", "format"),
        arguments("/contact/phone", "81-3-1234-5678", "format"),
        arguments("/contact/phone", "+81", "format"),
        arguments("/contact/phone", "TEL", "required"),
        arguments("/contact/phone", "（代表）", "required"),
        arguments("/contact/phone", "FAX 03-1234-5678", "format"),
        arguments("/contact/phone", "03-1234-56（内線78）", "format"),
        arguments("/contact/phone", "03-1234-5678 内線12", "format"),
        arguments("/contact/phone", "03-1234-567a", "format"),
        arguments("/contact/phone", 312345678, "type"),
        arguments("/contact/email", "", "required"),
        arguments("/contact/email", "taro", "format"),
        arguments("/contact/email", "taro@example", "format"),
        arguments("/contact/email", "taro@example..jp", "format"),
        arguments("/contact/email", "taro@example.jp.", "format"),
        arguments("/contact/email", "@example.jp", "format"),
        arguments("/contact/email", "a@b@example.jp", "format"),
        arguments("/contact/email", "ta ro@example.jp", "format"),
        arguments("/contact/email", "taro@-example.jp", "format"),
        arguments("/contact/email", "太郎@example.jp", "format"),
        arguments("/contact/email", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "format"),
        arguments("/contact/email", "taro@example.jp\r\nBcc: x@example.jp", "characters"),
        arguments("/contact/email", "a".repeat(244) + "@example.jp", "too-long"),
        arguments("/contact/email", false, "type"));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        arguments("/business/prefecture", "", "required"),
        arguments("/business/prefecture", "00", "value"),
        arguments("/business/prefecture", "48", "value"),
        arguments("/business/prefecture", "1", "value"),
        arguments("/business/prefecture", "東京都", "value"),
        arguments("/business/prefecture", 13, "type"),
        arguments("/business/city", "", "required"),
        arguments("/business/city", "13999", "value"),
        arguments("/business/city", "01100", "value"),
        arguments("/business/city", "131016", "value"),
        arguments("/business/city", "1310", "value"),
        arguments("/business/city", "14101", "other-prefecture"),
        arguments("/business/city", 13101, "type"),
        arguments("/business/industry", "", "required"),
        arguments("/business/industry", "U", "value"),
        arguments("/business/industry", "g", "value"),
        arguments("/business/industry", "39", "value"),
        arguments("/business/industry", List.of("G"), "type"),
        arguments("/business/corpType", "company", "value"),
        arguments("/business/corpType", "soleProprietor", "fixed"),
        arguments("/business/corpType", null, "type"),
        arguments("/business/corpType", 1, "type"),
        arguments("/mailNews", "", "required"),
        arguments("/mailNews", "true", "type"),
        arguments("/mailNews", 1, "type"),
        arguments("/mailNews", null, "type"));
  }

  static Stream<Arguments> counts() {
    return Stream.of(
        arguments("/business/employees", "", "required"),
        arguments("/business/employees", "25", "type"),
        arguments("/business/employees", null, "type"),
        arguments("/business/employees", 2.5, "type"),
        arguments("/business/employees", new BigDecimal("0.5"), "type"),
        arguments("/business/employees", new BigDecimal("1e-999999999"), "type"),
        arguments("/business/employees", true, "type"),
        arguments("/business/employees", -1, "range"),
        arguments("/business/employees", 10_000_000, "range"),
        arguments("/business/employees", Long.MIN_VALUE, "range"),
        arguments("/business/employees", BigInteger.TWO.pow(64), "range"),
        arguments("/business/employees", new BigDecimal("1e999999999"), "range"),
        arguments("/business/employees", Double.POSITIVE_INFINITY, "range"),
        arguments("/business/capital", -1, "range"),
        arguments("/business/capital", 1_000_000_000_000_001L, "range"),
        arguments("/business/capital", 1e300, "range"),
        arguments("/business/capital", 0.1, "type"),
        arguments("/business/capital", "3000000", "type"),
        arguments("/business/capital", null, "type"));
  }

  static Stream<Arguments> addresses() {
    return Stream.of("/business/websiteUrl", "/secondStar/policyUrl")
        .flatMap(
            path ->
                Stream.of(
                    arguments(path, "example.jp", "format"),
                    arguments(path, "//example.jp/", "format"),
                    arguments(path, "ftp://example.jp/", "format"),
                    arguments(path, "javascript:alert(1)", "format"),
                    arguments(path, "https:/example.jp/", "format"),
                    arguments(path, "https://", "format"),
                    arguments(path, "https://localhost/", "format"),
                    arguments(path, "https://example/", "format"),
                    arguments(path, "https://example./", "format"),
                    arguments(path, "https://.jp/", "format"),
                    arguments(path, "https://example..jp/", "format"),
                    arguments(path, "https://taro@example.jp/", "format"),
                    arguments(path, "https://taro:secret@example.jp/", "format"),
                    arguments(path, "https://@example.jp/", "format"),
                    arguments(path, "https://[2001:db8::1]/", "format"),
                    arguments(path, "https://example.jp:70000/", "format"),
                    arguments(path, "https://example.jp:/", "format"),
                    arguments(path, "https://example.jp/a b", "format"),
                    arguments(path, "https://exam ple.jp/", "format"),
                    arguments(path, "https://example.jp/\"><script>", "format"),
                    arguments(path, "https://example.jp\\@evil.example/", "format"),
                    arguments(path, "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ", "format"),
                    arguments(path, "https://example.jp/\na", "characters"),
                    arguments(path, "https://example.jp/\u202Epj", "characters"),
                    arguments(path, LONG_URL, "too-long"),
                    arguments(path, 1, "type"),
                    arguments(path, null, "type")));
  }

  static Stream<Arguments> days() {
    return Stream.of("/secondStar/selfAssessment/assessedOn", "/secondStar/policyPublishedOn")
        .flatMap(
            path ->
                Stream.of(
                    arguments(path, "", "required"),
                    arguments(path, "2026/03/31", "format"),
                    arguments(path, "2026-3-31", "format"),
                    arguments(path, "20260331", "format"),
                    arguments(path, "2026-02-29", "format"),
                    arguments(path, "2026-13-01", "format"),
                    arguments(path, "2026-00-01", "format"),
                    arguments(path, "2026-03-00", "format"),
                    arguments(path, "2026-03-32", "format"),
                    arguments(path, "-026-03-31", "format"),
                    arguments(path, "２０２６-03-31", "format"),
                    arguments(path, "2026-03-31T00:00:00Z", "format"),
                    arguments(path, "令和8年4月1日", "format"),
                    arguments(path, "2026-04-02", "future"),
                    arguments(path, "9999-12-31", "future"),
                    arguments(path, "1999-12-31", "range"),
                    arguments(path, "0001-01-01", "range"),
                    arguments(path, "1026-04-01", "range"),
                    arguments(path, 20260331, "type"),
                    arguments(path, null, "type")));
  }

  static Stream<Arguments> secondStar() {
    String answers = "/secondStar/selfAssessment/answers";
    return Stream.of(
        arguments("/secondStar", "", "required"),
        arguments("/secondStar", null, "type"),
        arguments("/secondStar", List.of(), "type"),
        arguments("/secondStar/policyUrl", "", "required"),
        arguments("/secondStar/selfAssessment", "", "required"),
        arguments("/secondStar/selfAssessment", "done", "type"),
        arguments(answers, "", "required"),
        arguments(answers, Map.of(), "type"),
        arguments(answers, List.of(), "length"),
        arguments(answers, new ArrayList<>(Collections.nCopies(24, "done")), "length"),
        arguments(answers, new ArrayList<>(Collections.nCopies(26, "done")), "length"),
        arguments(answers + "/0", "Done", "value"),
        arguments(answers + "/3", "yes", "value"),
        arguments(answers + "/24", "not-done", "value"),
        arguments(answers + "/24", "", "required"),
        arguments(answers + "/7", null, "type"),
        arguments(answers + "/7", 4, "type"),
        arguments(answers + "/7", "done\u0000", "characters"));
  }

  static Stream<Arguments> consents() {
    return Stream.of(
        arguments("/consents", "", "required"),
        arguments("/consents", true, "type"),
        arguments("/consents/termsVersion", "", "required"),
        arguments("/consents/termsVersion", "0", "outdated"),
        arguments("/consents/termsVersion", 1, "type"),
        arguments("/consents/pledgeVersion", "", "required"),
        arguments("/consents/pledgeVersion", "0", "outdated"),
        arguments("/consents/pledgeVersion", Sent.TEXTS.pledge(Star.ONE).version(), "outdated"),
        arguments("/consents/pledgeVersion", null, "type"));
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments("/business", "", "required"),
        arguments("/business", null, "type"),
        arguments("/business", "株式会社みほん工業", "type"),
        arguments("/business/representative", List.of(), "type"),
        arguments("/contact", 1, "type"),
        arguments("/owner", "1242", "unknown"),
        arguments("/business/declarationId", "", "unknown"),
        arguments("/business/representative/middleName", null, "unknown"),
        arguments("/contact/fax", "0312345678", "unknown"),
        arguments("/secondStar/score", 100, "unknown"),
        arguments("/secondStar/selfAssessment/score", 100, "unknown"),
        arguments("/consents/guideline", "4.0", "unknown"));
  }
}
