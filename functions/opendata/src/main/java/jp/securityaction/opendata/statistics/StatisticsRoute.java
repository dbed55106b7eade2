package jp.securityaction.opendata.statistics;

import jakarta.inject.Singleton;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;

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

  /** Begins to read what the first call will read. */
  @Override
  public void prime() {
    lastBuild.prime();
  }
}
