package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Between Nimbus' requests and responses and those of the JDK's client. */
final class HttpConversion {
  private HttpConversion() {}

  static HttpRequest request(HTTPRequest request) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(request.getURI());
    request
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    String body = request.getBody();
    return builder
        .header("Accept", "application/json")
        .method(
            request.getMethod().name(),
            body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  static HTTPResponse response(HttpResponse<String> answer) {
    HTTPResponse response = new HTTPResponse(answer.statusCode());
    answer
        .headers()
        .map()
        .forEach((name, values) -> response.setHeader(name, values.toArray(String[]::new)));
    response.setBody(answer.body());
    return response;
  }
}
