package jp.securityaction.verification;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import jp.securityaction.runtime.http.Call;

/**
 * Whom a call is counted for.
 *
 * <p>CloudFront puts the viewer's address into this header, over whatever the viewer may have put
 * there itself (infrastructure/edge.yaml), and the API refuses calls that went around CloudFront.
 */
final class ClientAddress {
  private static final String VIEWER = "x-viewer-address";

  /** What a household or an office is given of IPv6: within it addresses cost nothing. */
  private static final int IPV6_NETWORK_BYTES = 8;

  private ClientAddress() {}

  static String of(Call call) {
    return network(call.header(VIEWER).orElseGet(call::sourceAddress));
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }
}
