package jp.securityaction.tests.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.tests.stack.TheStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CloudFront does on AWS, the gateway does on one machine. */
final class EdgeTest {
  /** CachingDisabled, a policy that CloudFront brings. */
  private static final String NEVER_HELD = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

  private static final Pattern PAGES = Pattern.compile("const PAGES = \\[(.*?)];");

  @Test
  void the_gateway_sends_the_security_headers_of_the_template() throws Exception {
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(TheStack.site().origin() + "/")).build(),
                BodyHandlers.discarding());

    Map<String, String> expected = securityHeaders();
    assertThat(expected).hasSize(6);
    assertThat(expected)
        .allSatisfy(
            (name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).hasValue(value));
  }

  /** The two that are asked here are long enough, and their answers are of the same type. */
  @ParameterizedTest
  @CsvSource({"/api/statistics", "/api/*"})
  void the_gateway_compresses_where_cloudfront_does(String behaviour) throws Exception {
    String asked = behaviour.replace("*", "search?size=20");
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(TheStack.site().origin() + asked))
                    .header("accept-encoding", "gzip")
                    .build(),
                BodyHandlers.discarding());

    assertThat(answer.headers().firstValue("content-encoding").isPresent())
        .as(asked)
        .isEqualTo(isHeldAndCompressed(behaviour));
  }

  @Test
  void cloudfront_knows_the_pages_that_are_built() throws IOException {
    Map<?, ?> function = edge().properties("PagePaths");
    Matcher pages = PAGES.matcher(String.valueOf(function.get("FunctionCode")));
    assertThat(pages.find()).isTrue();

    assertThat(Stream.of(pages.group(1).split(",\\s*", -1)).map(page -> page.replace("'", "")))
        .containsExactlyInAnyOrderElementsOf(BuiltPages.addresses());
  }

  /** CloudFront compresses nothing that its cache may not hold, whatever else is said. */
  private static boolean isHeldAndCompressed(String path) {
    Map<?, ?> distribution =
        map(edge().writtenProperties("Distribution").get("DistributionConfig"));
    return list(distribution.get("CacheBehaviors")).stream()
        .map(EdgeTest::map)
        .filter(behaviour -> path.equals(behaviour.get("PathPattern")))
        .map(
            behaviour ->
                Boolean.TRUE.equals(behaviour.get("Compress"))
                    && !NEVER_HELD.equals(behaviour.get("CachePolicyId")))
        .findFirst()
        .orElseThrow();
  }

  /** HTTPS for good apart, which means nothing on one machine. */
  private static Map<String, String> securityHeaders() {
    Map<?, ?> policy = map(edge().properties("SecurityHeaders").get("ResponseHeadersPolicyConfig"));
    Map<?, ?> security = map(policy.get("SecurityHeadersConfig"));
    Map<String, String> headers = new TreeMap<>();
    headers.put(
        "content-security-policy",
        text(security, "ContentSecurityPolicy", "ContentSecurityPolicy"));
    headers.put("x-frame-options", text(security, "FrameOptions", "FrameOption"));
    headers.put("referrer-policy", text(security, "ReferrerPolicy", "ReferrerPolicy"));
    if (security.containsKey("ContentTypeOptions")) {
      headers.put("x-content-type-options", "nosniff");
    }
    for (Object item : list(map(policy.get("CustomHeadersConfig")).get("Items"))) {
      headers.put(String.valueOf(map(item).get("Header")), String.valueOf(map(item).get("Value")));
    }
    return headers;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static LocalTemplate edge() {
    return Deployment.template().nested("Edge");
  }

  private static String text(Map<?, ?> parent, String group, String name) {
    return String.valueOf(map(parent.get(group)).get(name));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
