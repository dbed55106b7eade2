package jp.securityaction.local.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The CloudFront function CallsAsSent of infrastructure/edge.yaml: adds the viewer's address, and
 * has every body cross as bytes.
 */
final class CallsAsSent {
  private CallsAsSent() {}

  static Request of(Request request) {
    Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
    headers.put("x-viewer-address", List.of(request.sourceIp()));
    headers.remove("x-sent-type");
    List<String> type = headers.get("content-type");
    if (type != null) {
      headers.put("x-sent-type", type);
      headers.put("content-type", List.of("application/octet-stream"));
    }
    return request.with(headers);
  }
}
