package jp.securityaction.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {
  private final SameOrigin sameOrigin =
      new SameOrigin(new Environment(Map.of("SITE_URL", "https://example.jp")));

  @ParameterizedTest(name = "Origin {0}, Sec-Fetch-Site {1}, X-Requested-With {2}: {3}")
  @CsvSource({
    "https://example.jp, same-origin, fetch, true",
    ", , fetch, true",
    ", none, fetch, true",
    "https://example.jp, , fetch, true",
    "https://example.jp, same-site, fetch, false",
    "https://example.jp, cross-site, fetch, false",
    "https://example.jp, 'same-origin,cross-site', fetch, false",
    "https://evil.example, same-origin, fetch, false",
    "https://example.jp.evil.example, , fetch, false",
    "http://example.jp, , fetch, false",
    "https://example.jp:8443, , fetch, false",
    "null, , fetch, false",
    "https://example.jp, same-origin, , false",
    "https://example.jp, same-origin, other, false",
  })
  void only_pages_of_ours_change_state(
      @Nullable String origin,
      @Nullable String fetchSite,
      @Nullable String requestedWith,
      boolean allowed) {
    Map<String, String> headers = new HashMap<>();
    putIfGiven(headers, "origin", origin);
    putIfGiven(headers, "sec-fetch-site", fetchSite);
    putIfGiven(headers, "x-requested-with", requestedWith);

    assertThat(
            sameOrigin.holds(
                new Call(
                    "POST",
                    "/api/declarations",
                    Query.parse(""),
                    headers,
                    List.of(),
                    new byte[0],
                    "192.0.2.1",
                    "r-1")))
        .isEqualTo(allowed);
  }

  private static void putIfGiven(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }
}
