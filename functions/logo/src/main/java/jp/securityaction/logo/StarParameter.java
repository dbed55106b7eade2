package jp.securityaction.logo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.runtime.http.Query;

/** The one parameter of the call: whose star's logo. */
final class StarParameter {
  private static final String NAME = "star";

  private StarParameter() {}

  static Result<Star, List<Fault>> read(Query query) {
    List<Fault> faults = new ArrayList<>();
    query.names().stream()
        .filter(name -> !name.equals(NAME))
        .map(name -> new Fault(name, Code.UNKNOWN, "この項目は使えません。star だけを指定してください。"))
        .forEach(faults::add);
    List<String> values = query.present(NAME);
    Optional<Star> star = values.size() == 1 ? star(values.getFirst()) : Optional.empty();
    if (values.isEmpty()) {
      faults.add(new Fault(NAME, Code.REQUIRED, "ロゴの段階を star=1 か star=2 で指定してください。"));
    } else if (star.isEmpty()) {
      faults.add(new Fault(NAME, Code.VALUE, "ロゴの段階は、1（一つ星）か 2（二つ星）のどちらか一つを指定してください。"));
    }
    return faults.isEmpty() ? new Success<>(star.orElseThrow()) : new Failure<>(faults);
  }

  private static Optional<Star> star(String value) {
    return switch (value) {
      case "1" -> Optional.of(Star.ONE);
      case "2" -> Optional.of(Star.TWO);
      default -> Optional.empty();
    };
  }
}
