package jp.securityaction.opendata.statistics;

import jakarta.inject.Singleton;
import jp.securityaction.edge.http.Answer;
import jp.securityaction.edge.http.Call;
import jp.securityaction.edge.http.Endpoint;
import jp.securityaction.edge.http.Route;
import jp.securityaction.opendata.OpenDataObject;

/** How many live declarations there are, by star, prefecture, industry and month. */
@Singleton
final class StatisticsRoute implements Route {
  private final LastBuild lastBuild;

  StatisticsRoute(LastBuild lastBuild) {
    this.lastBuild = lastBuild;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/statistics");
  }

  @Override
  public Answer answer(Call call) {
    return lastBuild.answer(call, OpenDataObject.STATISTICS);
  }
}
