package jp.securityaction.verification;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.core.verification.Verification.InvalidId;
import jp.securityaction.core.verification.Verification.Legacy;
import jp.securityaction.core.verification.Verification.Live;
import jp.securityaction.core.verification.Verification.NoMatch;
import jp.securityaction.core.verification.Verification.Stopped;

/** A verification as the HTTP contract writes it, in JSON and in a table. */
final class VerificationDocument {
  static final List<String> COLUMNS = List.of("result", "star", "declaredOn");

  private VerificationDocument() {}

  static Map<String, Object> document(Verification verification) {
    Document document = new Document().with("result", result(verification));
    return switch (verification) {
      case Live(var star, var declaredOn) ->
          document.with("star", star.number()).with("declaredOn", declaredOn.toString()).map();
      case Stopped(var star, var declaredOn, var stoppedOn) ->
          document
              .with("star", star.number())
              .with("declaredOn", declaredOn.toString())
              .with("stoppedOn", stoppedOn.toString())
              .map();
      case NoMatch _, InvalidId _, Legacy _ -> document.map();
    };
  }

  /** The cells under {@link #COLUMNS}. */
  static List<String> cells(Verification verification) {
    Map<String, Object> document = document(verification);
    return COLUMNS.stream()
        .map(column -> String.valueOf(document.getOrDefault(column, "")))
        .toList();
  }

  private static String result(Verification verification) {
    return switch (verification) {
      case Live _ -> "live";
      case Stopped _ -> "stopped";
      case NoMatch _ -> "noMatch";
      case InvalidId _ -> "invalidId";
      case Legacy _ -> "legacy";
    };
  }
}
