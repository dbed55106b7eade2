package jp.securityaction.opendata.statistics;

import jakarta.inject.Singleton;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;

/** Where the whole register can be had as files, of when they are, and on what terms. */
@Singleton
final class OpenDataRoute implements Route {
  private final LastBuild lastBuild;

  OpenDataRoute(LastBuild lastBuild) {
    this.lastBuild = lastBuild;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/open-data");
  }

  @Override
  public Answer answer(Call call) {
    return lastBuild.answer(call, OpenDataObject.CATALOGUE);
  }
}
