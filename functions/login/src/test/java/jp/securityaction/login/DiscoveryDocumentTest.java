package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.id.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryDocumentTest {
  private static final Issuer ISSUER = new Issuer("https://gbiz-id.go.jp/oauth/");

  @Test
  void the_endpoints_are_taken_from_the_document() {
    assertThat(DiscoveryDocument.parse(document(ISSUER.getValue(), "https"), ISSUER))
        .hasValueSatisfying(
            metadata ->
                assertThat(metadata.getTokenEndpointURI())
                    .hasToString("https://gbiz-id.go.jp/oauth/token"));
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
    assertThat(DiscoveryDocument.parse(document(issuer, "https"), ISSUER)).isEmpty();
  }

  @Test
  void an_endpoint_over_a_plainer_way_than_the_issuer_is_refused() {
    assertThat(DiscoveryDocument.parse(document(ISSUER.getValue(), "http"), ISSUER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"issuer\":\"https://gbiz-id.go.jp/oauth/\"}"})
  void what_is_no_such_document_is_refused(String json) {
    assertThat(DiscoveryDocument.parse(json, ISSUER)).isEmpty();
  }

  private static String document(String issuer, String scheme) {
    return """
        {"issuer":"%s",
         "authorization_endpoint":"%2$s://gbiz-id.go.jp/oauth/authorize",
         "token_endpoint":"%2$s://gbiz-id.go.jp/oauth/token",
         "userinfo_endpoint":"%2$s://gbiz-id.go.jp/oauth/userinfo",
         "jwks_uri":"%2$s://gbiz-id.go.jp/oauth/jwks",
         "subject_types_supported":["public"]}
        """
        .formatted(issuer, scheme);
  }
}
