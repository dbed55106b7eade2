package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import jp.securityaction.runtime.http.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReturnToTest {
  private static final URI SITE = URI.create("https://example.jp");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "return-to.tsv", delimiter = '\t')
  void a_login_ends_at_a_page_of_this_site(@Nullable String asked, @Nullable String page) {
    assertThat(ReturnTo.of(Query.parse("returnTo=" + (asked == null ? "" : asked))))
        .isEqualTo(page == null ? "/mypage/" : page);
  }

  @Test
  void none_several_undecodable_and_endless_ones_become_my_page() {
    assertThat(ReturnTo.of(Query.parse(""))).isEqualTo("/mypage/");
    assertThat(ReturnTo.of(Query.parse("returnTo=/a&returnTo=/b"))).isEqualTo("/mypage/");
    assertThat(ReturnTo.of(Query.parse("returnTo=/a%E3%81"))).isEqualTo("/mypage/");
    assertThat(ReturnTo.of(Query.parse("returnTo=/" + "a".repeat(2000)))).isEqualTo("/mypage/");
    assertThat(returnTo("/?q=" + "株".repeat(300))).isEqualTo("/mypage/");
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

  @Test
  void whatever_is_asked_it_is_no_call_of_the_service() {
    String[] parts = {"/", "api", "%61pi", "..", "%2e%2e", ".", "%2F", "%252F", "x", "?", "API"};
    Random random = new Random(Long.getLong("seed", 4));
    for (int i = 0; i < 50_000; i++) {
      StringBuilder asked = new StringBuilder("/");
      random.ints(random.nextInt(9), 0, parts.length).forEach(part -> asked.append(parts[part]));
      String path = URI.create(returnTo(asked.toString())).getRawPath();
      for (int undone = 0; undone < 3; undone++) {
        assertThat(Path.of(path).normalize().toString())
            .as("from %s", asked)
            .doesNotMatch("(?i)/api(/.*)?");
        path = URLDecoder.decode(path, StandardCharsets.UTF_8);
      }
    }
  }

  private static String returnTo(String asked) {
    return ReturnTo.of(Query.parse("returnTo=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)));
  }
}
