package jp.securityaction.local.gbizid;

import com.sun.net.httpserver.Headers;
import java.util.Optional;

/** An HTTP request to an endpoint. */
record EndpointRequest(String method, Headers headers, RequestParameters query, String body) {

  boolean isGet() {
    return method.equals("GET");
  }

  boolean isPost() {
    return method.equals("POST");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }

  boolean isForm() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip())
        .filter("application/x-www-form-urlencoded"::equalsIgnoreCase)
        .isPresent();
  }

  RequestParameters form() {
    return isForm() ? RequestParameters.of(body) : RequestParameters.of("");
  }
}
