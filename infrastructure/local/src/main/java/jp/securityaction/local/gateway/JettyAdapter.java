package jp.securityaction.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;

/** Adapts Jetty's requests and responses to the gateway's. */
final class JettyAdapter extends Handler.Abstract {
  private final RequestHandler site;

  /** What answers a request: the whole site or its API alone. */
  interface RequestHandler {
    Response answer(Request request) throws IOException, InterruptedException;
  }

  JettyAdapter(RequestHandler site) {
    this.site = site;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback)
      throws IOException {
    try {
      send(site.answer(read(request)), response, callback);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      callback.failed(stopping);
    }
    return true;
  }

  static void send(Response answer, org.eclipse.jetty.server.Response response, Callback callback) {
    response.setStatus(answer.status());
    HttpFields.Mutable headers = response.getHeaders();
    SecurityHeaders.ALL.forEach(headers::put);
    answer.headers().forEach(headers::put);
    answer.cookies().forEach(cookie -> headers.add("set-cookie", cookie));
    InputStream file = answer.file();
    if (file == null) {
      response.write(true, ByteBuffer.wrap(answer.body()), callback);
    } else {
      Content.copy(Content.Source.from(file), response, callback);
    }
  }

  private static Request read(org.eclipse.jetty.server.Request request) throws IOException {
    return new Request(
        UUID.randomUUID().toString(),
        request.getMethod(),
        Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"),
        Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""),
        request.getConnectionMetaData().getHttpVersion().asString(),
        org.eclipse.jetty.server.Request.getRemoteAddr(request),
        org.eclipse.jetty.server.Request.getLocalPort(request),
        headers(request.getHeaders()),
        body(request));
  }

  private static Map<String, List<String>> headers(HttpFields fields) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (HttpField field : fields) {
      headers
          .computeIfAbsent(field.getLowerCaseName(), _ -> new ArrayList<>())
          .add(Objects.requireNonNullElse(field.getValue(), ""));
    }
    return headers;
  }

  /** Read to its end even when it is too long: many clients read no response while they send. */
  private static byte[] body(org.eclipse.jetty.server.Request request) throws IOException {
    try (InputStream sent = Content.Source.asInputStream(request)) {
      byte[] body = sent.readNBytes(Request.BODY_LIMIT + 1);
      sent.transferTo(OutputStream.nullOutputStream());
      return body;
    }
  }
}
