package jp.securityaction.local.gateway;

import java.io.IOException;
import jp.securityaction.runtime.http.Problem;

/**
 * One site: the API under {@code /api/}, the files of the open data under their names, pages
 * everywhere else.
 */
final class Site {
  private final HttpApi api;
  private final OpenDataFiles openData;
  private final Pages pages;

  Site(HttpApi api, OpenDataFiles openData, Pages pages) {
    this.api = api;
    this.openData = openData;
    this.pages = pages;
  }

  Response answer(Request request) throws IOException, InterruptedException {
    try {
      if (request.path().startsWith("/api/")) {
        return api.answer(CallsAsSent.of(request));
      }
      return openData.has(request.path()) ? openData.answer(request) : pages.answer(request);
    } catch (RuntimeException failure) {
      System.err.println("gateway " + request.id() + ": " + failure);
      return Response.problem(Problem.UNAVAILABLE, request.id());
    }
  }
}
