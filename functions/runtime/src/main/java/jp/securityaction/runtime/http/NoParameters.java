package jp.securityaction.runtime.http;

import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;

/** For what takes no parameters: each would be a copy of its own in CloudFront's cache. */
public record NoParameters() {

  public static Result<NoParameters, List<Fault>> in(Query query) {
    List<Fault> faults =
        Stream.concat(query.names().stream(), query.undecodable().stream())
            .distinct()
            .map(name -> new Fault(name, Code.UNKNOWN, "この項目は使えません。何も付けずに呼び出してください。"))
            .toList();
    return faults.isEmpty() ? new Success<>(new NoParameters()) : new Failure<>(faults);
  }
}
