package jp.securityaction.local.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What CloudFront does to every call of the API: CallsAsSent in infrastructure/edge.yaml. */
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
