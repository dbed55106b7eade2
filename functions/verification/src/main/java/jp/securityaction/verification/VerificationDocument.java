package jp.securityaction.verification;

import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.core.verification.Verification.Declared;
import jp.securityaction.core.verification.Verification.InvalidId;
import jp.securityaction.core.verification.Verification.Legacy;
import jp.securityaction.core.verification.Verification.Live;
import jp.securityaction.core.verification.Verification.Mistyped;
import jp.securityaction.core.verification.Verification.NoMatch;
import jp.securityaction.core.verification.Verification.NotDeclared;
import jp.securityaction.core.verification.Verification.Several;
import jp.securityaction.core.verification.Verification.Stopped;

/** A verification as the HTTP contract writes it. */
final class VerificationDocument {
  static final String DETAIL = "detail";

  private static final String PERHAPS_MISTYPED =
      "この番号の自己宣言IDは、このシステムでは発行していません。入力に誤りがあるかもしれません。1桁ずつ見比べて、入力し直してください。";

  private VerificationDocument() {}

  static Map<String, Object> document(Verification verification) {
    Document document = new Document().with("result", ResultName.of(verification).wireName());
    return switch (verification) {
      case Live(var star, var declaredOn) ->
          document.with("star", star.number()).with("declaredOn", declaredOn.toString()).map();
      case Stopped(var star, var declaredOn, var stoppedOn) ->
          document
              .with("star", star.number())
              .with("declaredOn", declaredOn.toString())
              .with("stoppedOn", stoppedOn.toString())
              .map();
      case Declared(var star, var declaredOn) ->
          document.with("star", star.number()).with("declaredOn", declaredOn.toString()).map();
      case Mistyped() -> document.with(DETAIL, PERHAPS_MISTYPED).map();
      case NoMatch _, InvalidId _, Legacy _, NotDeclared _, Several _ -> document.map();
    };
  }
}
