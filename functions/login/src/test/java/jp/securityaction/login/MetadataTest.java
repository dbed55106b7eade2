package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
  private static final String ISSUER = "https://gbiz-id.go.jp/oauth/";

  @Test
  void the_endpoints_are_taken_from_the_document() {
    assertThat(Metadata.read(document(ISSUER, "https"), ISSUER))
        .hasValueSatisfying(
            metadata ->
                assertThat(metadata.token()).hasToString("https://gbiz-id.go.jp/oauth/token"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gbiz-id.go.jp/oauth",
        "https://gbiz-id.go.jp/oauth//",
        "https://GBIZ-ID.go.jp/oauth/",
        "https://gbiz-id.go.jp:443/oauth/",
        ""
      })
  void another_issuer_even_by_one_character_is_somebody_else(String issuer) {
    assertThat(Metadata.read(document(issuer, "https"), ISSUER)).isEmpty();
  }

  @Test
  void an_endpoint_over_a_plainer_way_than_the_issuer_is_refused() {
    assertThat(Metadata.read(document(ISSUER, "http"), ISSUER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"issuer\":\"https://gbiz-id.go.jp/oauth/\"}"})
  void what_is_no_such_document_is_refused(String json) {
    assertThat(Metadata.read(json, ISSUER)).isEmpty();
  }

  private static String document(String issuer, String scheme) {
    return """
        {"issuer":"%s",
         "authorization_endpoint":"%2$s://gbiz-id.go.jp/oauth/authorize",
         "token_endpoint":"%2$s://gbiz-id.go.jp/oauth/token",
         "userinfo_endpoint":"%2$s://gbiz-id.go.jp/oauth/userinfo",
         "jwks_uri":"%2$s://gbiz-id.go.jp/oauth/jwks"}
        """
        .formatted(issuer, scheme);
  }
}
