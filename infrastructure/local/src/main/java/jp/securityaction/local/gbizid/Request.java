package jp.securityaction.local.gbizid;

import com.sun.net.httpserver.Headers;
import java.util.Optional;

/** What came in over HTTP. */
record Request(String method, Headers headers, Parameters query, String body) {

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

  Parameters form() {
    return isForm() ? Parameters.of(body) : Parameters.of("");
  }
}
