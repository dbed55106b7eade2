package jp.securityaction.issuance;

import java.util.regex.Pattern;
import jp.securityaction.core.Result;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.runtime.http.Call;

/**
 * The key by which a repeated application is known (draft-ietf-httpapi-idempotency-key-header): 1
 * to 64 of {@code [A-Za-z0-9_-]}.
 */
final class IdempotencyKey {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private IdempotencyKey() {}

  static Result<String, Fault> of(Call call) {
    String value = call.header("idempotency-key").orElse("").strip();
    if (value.isEmpty()) {
      return Result.failure(
          new Fault(HEADER, Code.REQUIRED, "申込みごとに決めた Idempotency-Key ヘッダーを付けてください。"));
    }
    return FORM.matcher(value).matches()
        ? Result.success(value)
        : Result.failure(
            new Fault(HEADER, Code.FORMAT, "Idempotency-Key は半角の英数字・「_」・「-」の1〜64文字で指定してください。"));
  }
}
