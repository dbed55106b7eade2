package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.MediaType;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;

/** Tells anybody whether an ID belongs to a business: one as JSON, or a table of them as CSV. */
@Singleton
final class VerifyRoute implements Route {
  private final SingleVerification one;
  private final TableVerification table;

  VerifyRoute(SingleVerification one, TableVerification table) {
    this.one = one;
    this.table = table;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.post("/api/verifications");
  }

  @Override
  public Answer answer(Call call) {
    MediaType type = MediaType.of(call);
    if (type.isJson()) {
      return one.answer(call);
    }
    Optional<TableEncoding> encoding =
        type.name().equals("text/csv") ? TableEncoding.of(type.charset()) : Optional.empty();
    return encoding
        .map(known -> table.answer(call, known))
        .orElseGet(
            () ->
                Problem.UNSUPPORTED_MEDIA_TYPE.saying(
                    "application/json か text/csv（文字コードは UTF-8、Shift_JIS、ISO-2022-JP、UTF-16 のどれか）で送信してください。"));
  }

  @Override
  public void prime() {
    one.prime();
  }
}
