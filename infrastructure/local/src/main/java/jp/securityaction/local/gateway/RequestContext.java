package jp.securityaction.local.gateway;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.securityaction.local.template.LocalAnswers;
import jp.securityaction.local.template.RouteKey;

/** The {@code requestContext} of an event: who sent the request, when, and to which API. */
final class RequestContext {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String API = "local";

  private RequestContext() {}

  static Map<String, Object> of(Request request, RouteKey route, Instant now) {
    String host = request.header("host").orElse("localhost").replaceFirst(":\\d+$", "");
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", request.method());
    http.put("path", request.decodedPath());
    http.put("protocol", request.protocol());
    http.put("sourceIp", request.sourceIp());
    http.put("userAgent", request.header("user-agent").orElse(""));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", LocalAnswers.ACCOUNT);
    context.put("apiId", API);
    context.put("domainName", host);
    context.put("domainPrefix", host.replaceFirst("\\..*", ""));
    context.put("http", http);
    context.put("requestId", request.id());
    context.put("routeKey", route.toString());
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
    return context;
  }
}
