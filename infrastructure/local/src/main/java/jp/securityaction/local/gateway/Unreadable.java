package jp.securityaction.local.gateway;

import java.util.UUID;
import jp.securityaction.runtime.http.Problem;
import org.eclipse.jetty.util.Callback;

/** What is answered to that which is no request, in the site's words. */
final class Unreadable implements org.eclipse.jetty.server.Request.Handler {
  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    Exchange.send(
        Response.problem(Problem.MALFORMED, UUID.randomUUID().toString()), response, callback);
    return true;
  }
}
