package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import jp.securityaction.runtime.http.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
  private static final URI SITE = URI.create("https://example.jp");

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/mypage/", "/apply/", "/search/?q=%E6%A0%AA&prefecture=13", "/a:b@c/?x=//y"})
  void a_page_of_this_site_is_kept(String page) {
    assertThat(returnTo(page)).isEqualTo(page);
  }

  @Test
  void letters_beyond_ascii_are_encoded() {
    assertThat(returnTo("/search/?q=株")).isEqualTo("/search/?q=%E6%A0%AA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "mypage/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/a\\b",
        "https://evil.example/",
        "https:/evil.example",
        "javascript:alert(1)",
        "/a b",
        "/\t/evil.example",
        "/\n/evil.example",
        "\t//evil.example",
        "/a\r\nSet-Cookie: x=y",
        "/a\u0000",
        "/a\u0085b",
        "/\u3000/evil.example",
        "/a#fragment",
        "/a%zz",
        "?x=y",
        "*"
      })
  void anything_else_becomes_my_page(String asked) {
    assertThat(returnTo(asked)).isEqualTo("/mypage/");
  }

  @Test
  void none_several_and_undecodable_ones_become_my_page() {
    assertThat(ReturnTo.of(Query.parse(""))).isEqualTo("/mypage/");
    assertThat(ReturnTo.of(Query.parse("returnTo=/a&returnTo=/b"))).isEqualTo("/mypage/");
    assertThat(ReturnTo.of(Query.parse("returnTo=/a%E3%81"))).isEqualTo("/mypage/");
    assertThat(ReturnTo.of(Query.parse("returnTo=/" + "a".repeat(2000)))).isEqualTo("/mypage/");
  }

  @Test
  void whatever_is_asked_the_browser_stays_on_this_site_and_the_header_in_one_line() {
    String alphabet = "/\\.:?#@%2fA\t\r\n é株\u202E\u0000[]{};&=";
    Random random = new Random(Long.getLong("seed", 3));
    for (int i = 0; i < 50_000; i++) {
      StringBuilder asked = new StringBuilder(random.nextBoolean() ? "/" : "");
      random
          .ints(random.nextInt(12), 0, alphabet.length())
          .forEach(at -> asked.append(alphabet.charAt(at)));
      String page = returnTo(asked.toString());

      assertThat(page).matches("[\\x21-\\x7E]+").startsWith("/").doesNotStartWith("//");
      assertThat(SITE.resolve(page).getHost()).as("from %s", asked).isEqualTo("example.jp");
    }
  }

  private static String returnTo(String asked) {
    return ReturnTo.of(Query.parse("returnTo=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)));
  }
}
