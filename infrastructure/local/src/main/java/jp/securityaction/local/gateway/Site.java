package jp.securityaction.local.gateway;

import java.io.IOException;
import jp.securityaction.edge.http.Problem;

/** One site: the API under {@code /api/}, pages everywhere else. */
final class Site {
  private final HttpApi api;
  private final Pages pages;

  Site(HttpApi api, Pages pages) {
    this.api = api;
    this.pages = pages;
  }

  Response answer(Request request) throws IOException, InterruptedException {
    try {
      return request.path().startsWith("/api/")
          ? api.answer(CallsAsSent.of(request))
          : pages.answer(request);
    } catch (RuntimeException failure) {
      System.err.println("gateway " + request.id() + ": " + failure);
      return Response.problem(Problem.UNAVAILABLE, request.id());
    }
  }
}
