package jp.securityaction.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.core.verification.Verification.InvalidId;

/** What an answer puts behind each row, for programs and for people. */
final class AnswerColumns {
  static final List<String> NAMES =
      List.of("result", "resultText", "star", "declaredOn", "stoppedOn", "reason", "checkedAt");

  private static final String NO_SUCH_NUMBER =
      "この番号の自己宣言IDは、このシステムでは発行していません。自己宣言IDは、5または4から始まる11桁の数字です。";

  private AnswerColumns() {}

  static List<String> cells(RowAnswer answer, Instant checkedAt) {
    String time =
        String.valueOf(RegistrationDocument.time(checkedAt.truncatedTo(ChronoUnit.SECONDS)));
    return switch (answer) {
      case RowAnswer.Unreadable(var reason) ->
          List.of(
              ResultName.UNREADABLE.wireName(),
              ResultName.UNREADABLE.words(),
              "",
              "",
              "",
              reason,
              time);
      case RowAnswer.Answered(var verification) -> cells(verification, time);
    };
  }

  private static List<String> cells(Verification verification, String time) {
    Map<String, Object> document = VerificationDocument.document(verification);
    ResultName result = ResultName.of(verification);
    return List.of(
        result.wireName(),
        result.words(),
        cell(document, "star"),
        cell(document, "declaredOn"),
        cell(document, "stoppedOn"),
        verification instanceof InvalidId
            ? NO_SUCH_NUMBER
            : cell(document, VerificationDocument.DETAIL),
        time);
  }

  private static String cell(Map<String, Object> document, String name) {
    return String.valueOf(document.getOrDefault(name, ""));
  }
}
