package jp.securityaction.core.form;

import static jp.securityaction.core.form.FormAssert.accepted;
import static jp.securityaction.core.form.FormAssert.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedValuesTest {
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
        arguments("/business/name", "👨‍👩‍👧写真館", "👨‍👩‍👧写真館"),
        arguments("/business/name", "🏳️‍🌈・👩🏽‍💻係", "🏳️‍🌈・👩🏽‍💻係"),
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
}
