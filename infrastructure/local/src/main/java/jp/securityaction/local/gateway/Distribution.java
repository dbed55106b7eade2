package jp.securityaction.local.gateway;

import java.io.IOException;
import jp.securityaction.runtime.http.Problem;

/**
 * What CloudFront's distribution does by path: {@code /api/} goes to the API, the open data's files
 * to their bucket, all else to the pages.
 */
final class Distribution {
  private final HttpApi api;
  private final OpenDataFiles openData;
  private final StaticPages pages;

  Distribution(HttpApi api, OpenDataFiles openData, StaticPages pages) {
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
