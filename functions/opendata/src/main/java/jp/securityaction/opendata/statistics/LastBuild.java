package jp.securityaction.opendata.statistics;

import jakarta.inject.Singleton;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.NoParameters;
import jp.securityaction.runtime.http.Problem;

/** What the last build of the open data left to be answered; before the first there is nothing. */
@Singleton
final class LastBuild {
  private final OpenDataBucket bucket;

  LastBuild(OpenDataBucket bucket) {
    this.bucket = bucket;
  }

  Answer answer(Call call, OpenDataObject object) {
    return NoParameters.in(call.query())
        .fold(_ -> Answer.ok(bucket.document(object)).cacheable(), Problem.MALFORMED::ofParameters);
  }

  void prime() {
    bucket.prime(OpenDataObject.STATISTICS);
  }
}
