package jp.securityaction.local.gbizid;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes out over HTTP. */
record Reply(int status, Map<String, String> headers, String body) {

  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply json(int status, Map<String, ?> content) {
    return new Reply(
        status,
        Map.of("Content-Type", "application/json;charset=UTF-8"),
        JSONObjectUtils.toJSONString(content));
  }

  static Reply page(int status, String html) {
    return new Reply(
        status,
        Map.of(
            "Content-Type",
            "text/html;charset=UTF-8",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
        html);
  }

  static Reply redirect(String location) {
    return new Reply(302, Map.of("Location", location), "");
  }

  static Reply methodNotAllowed(String allowed) {
    return new Reply(405, Map.of("Allow", allowed), "");
  }

  static Reply notFound() {
    return new Reply(404, Map.of(), "");
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }
}
