package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Encoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is typed, the answer is a page or names the fault, and does not keep anybody waiting.
 */
final class OddQueriesTest {
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final Browser VISITOR = aVisitor();

  static Stream<String> texts() {
    return Stream.of(
        "山".repeat(200),
        "シチツジ".repeat(50),
        "ヴァ".repeat(100),
        "髙々".repeat(100),
        "㍿".repeat(200),
        "㌖".repeat(200),
        "\uFDFA".repeat(200),
        "が".repeat(200),
        "a ".repeat(100),
        "あ い う え お ".repeat(20),
        "1".repeat(200),
        "ー".repeat(200),
        "(".repeat(200),
        "e\u0301".repeat(100),
        "株式会社".repeat(50),
        "株式会社 ".repeat(40),
        "株 有 同 資 名 医 福 学 宗 農",
        "株式会社",
        "(株)",
        "㈱",
        "株",
        "カ)",
        "(カ",
        "組合",
        "NPO法人 LLP",
        "*",
        "?",
        "***山田***",
        "山?田",
        ".*",
        "(a|b)+",
        "[ア-ン]{3,}",
        "(((((((((((((((((((((a+)+)+)+)+",
        "name:山田 AND live:false",
        "_exists_:key",
        "山田~2",
        "\"山田\"^10 -株式会社 +電機 || !x",
        "{\"match_all\":{}}",
        "{\"query\":{\"script\":{}}}",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "../../etc/passwd",
        "${jndi:ldap://x}",
        "%00",
        "\\u0000",
        "🍣",
        "👨‍👩‍👧‍👦 家族",
        "🇯🇵",
        "𠮷野家",
        "辻\uDB40\uDD00",
        "﷽",
        "กำ",
        "नमस्ते",
        "שלום",
        "Ā̵̢".repeat(20),
        "々",
        "ゝゞ",
        "ヶ",
        "〆切",
        "〇〇",
        "ﾞﾟ",
        "\u3000\u3000",
        "・。、，．",
        "-",
        "0",
        "7000012050002",
        "７０００－０１２０－５０００２",
        "9".repeat(13));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void any_text_is_answered_by_a_page(String typed) {
    for (String path : new String[] {"/api/search?q=", "/api/suggestions?q="}) {
      Instant start = Instant.now();
      VISITOR.get(path + Encoding.query(typed)).isOk();
      assertThat(Duration.between(start, Instant.now())).as(path + typed).isLessThan(LONG);
    }
    VISITOR.get("/api/search?sort=name&size=100&q=" + Encoding.query(typed)).isOk();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "a%00b",
        "a%7Fb",
        "a%C2%85b",
        "%ED%A0%80",
        "%ED%BF%BF",
        "%C0%80",
        "%F4%90%80%80",
        "%E3%81",
        "a%E2%80%AEb",
        "a%E2%81%A6b"
      })
  void control_characters_surrogates_and_broken_text_are_named_as_a_fault(String encoded) {
    for (String path : new String[] {"/api/search?q=", "/api/suggestions?q="}) {
      assertThat(
              VISITOR
                  .send(ApiCall.get(path + encoded).wrong())
                  .isProblem(400, "malformed")
                  .faults())
          .allMatch(fault -> fault.startsWith("q "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%09", "%0D%0A", "%E2%80%8B", "%EF%BB%BF", "%E2%80%AA", "%C2%A0", "%C2%AD"})
  void what_is_pasted_along_at_the_ends_counts_as_nothing(String encoded) {
    String typed = Encoding.query("株式会社");
    ApiAnswer plain = VISITOR.get("/api/search?q=" + typed).isOk();
    ApiAnswer pasted = VISITOR.get("/api/search?q=" + encoded + typed + encoded).isOk();

    assertThat(pasted.at("/total").number()).isEqualTo(plain.at("/total").number());
    VISITOR.get("/api/search?q=" + encoded).isOk();
    VISITOR.get("/api/suggestions?q=" + encoded).isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%09", "%0A", "%0D%0A"})
  void cells_and_lines_are_words(String encoded) {
    VISITOR.get("/api/search?q=a" + encoded + "b").isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "%E5%B1%B1", "%F0%A0%AE%B7", "*", "%20"})
  void ten_thousand_characters_are_refused(String one) {
    ApiAnswer answer = VISITOR.send(ApiCall.get("/api/search?q=" + one.repeat(10_000)).wrong());

    assertThat(answer.status()).isBetween(400, 431);
  }
}
