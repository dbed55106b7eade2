package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Query;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void cloudfront_says_whose_call_it_is() {
    assertThat(ClientAddress.of(call(Map.of("x-viewer-address", "203.0.113.7"))))
        .isEqualTo("203.0.113.7");
  }

  @Test
  void without_cloudfront_the_connection_does() {
    assertThat(ClientAddress.of(call(Map.of()))).isEqualTo("198.51.100.1");
  }

  @Test
  void one_network_of_ipv6_is_one_client() {
    String one = ClientAddress.of(call(Map.of("x-viewer-address", "2001:db8:1:2::1")));

    assertThat(ClientAddress.of(call(Map.of("x-viewer-address", "2001:db8:1:2:ffff::9"))))
        .isEqualTo(one);
    assertThat(ClientAddress.of(call(Map.of("x-viewer-address", "2001:db8:1:3::1"))))
        .isNotEqualTo(one);
  }

  @Test
  void what_is_no_address_is_a_client_too() {
    assertThat(ClientAddress.of(call(Map.of("x-viewer-address", "unknown")))).isEqualTo("unknown");
  }

  private static Call call(Map<String, String> headers) {
    return new Call(
        "POST",
        "/api/verifications",
        Query.parse(""),
        headers,
        List.of(),
        new byte[0],
        "198.51.100.1",
        "r-1");
  }
}
