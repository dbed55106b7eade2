package jp.securityaction.local.gbizid;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an endpoint answers over HTTP. */
record EndpointResponse(int status, Map<String, String> headers, String body) {

  EndpointResponse {
    headers = Map.copyOf(headers);
  }

  static EndpointResponse json(int status, Map<String, ?> content) {
    return new EndpointResponse(
        status,
        Map.of("Content-Type", "application/json;charset=UTF-8"),
        JSONObjectUtils.toJSONString(content));
  }

  static EndpointResponse page(int status, String html) {
    return new EndpointResponse(
        status,
        Map.of(
            "Content-Type",
            "text/html;charset=UTF-8",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
        html);
  }

  static EndpointResponse redirect(String location) {
    return new EndpointResponse(302, Map.of("Location", location), "");
  }

  static EndpointResponse methodNotAllowed(String allowed) {
    return new EndpointResponse(405, Map.of("Allow", allowed), "");
  }

  static EndpointResponse notFound() {
    return new EndpointResponse(404, Map.of(), "");
  }

  EndpointResponse with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new EndpointResponse(status, more, body);
  }
}
