package jp.securityaction.local.gateway;

import java.util.UUID;
import jp.securityaction.runtime.http.Problem;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty cannot parse as HTTP with the contract's problem document. */
final class MalformedRequestHandler implements org.eclipse.jetty.server.Request.Handler {
  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    JettyAdapter.send(
        Response.problem(Problem.MALFORMED, UUID.randomUUID().toString()), response, callback);
    return true;
  }
}
