package jp.securityaction.opendata.statistics;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;

/** What the last build of the open data left to be answered; before the first there is nothing. */
@Singleton
final class LastBuild {
  private final OpenDataBucket bucket;

  LastBuild(OpenDataBucket bucket) {
    this.bucket = bucket;
  }

  /** Takes no parameters: each would be a copy of its own in CloudFront's cache. */
  Answer answer(Call call, OpenDataObject object) {
    List<Fault> faults =
        Stream.concat(call.query().names().stream(), call.query().undecodable().stream())
            .distinct()
            .map(name -> new Fault(name, Code.UNKNOWN, "この項目は使えません。何も付けずに呼び出してください。"))
            .toList();
    if (!faults.isEmpty()) {
      return Problem.MALFORMED.ofParameters(faults);
    }
    return Answer.ok(bucket.document(object)).cacheable();
  }

  void prime() {
    bucket.prime(OpenDataObject.STATISTICS);
  }
}
