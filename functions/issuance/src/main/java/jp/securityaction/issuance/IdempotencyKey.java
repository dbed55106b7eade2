package jp.securityaction.issuance;

import java.util.regex.Pattern;
import jp.securityaction.core.form.Fault;
import jp.securityaction.runtime.http.Call;

/**
 * The key by which a repeated application is known (draft-ietf-httpapi-idempotency-key-header): 1
 * to 64 of {@code [A-Za-z0-9_-]}.
 */
sealed interface IdempotencyKey {
  String HEADER = "Idempotency-Key";
  Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  record Given(String value) implements IdempotencyKey {}

  record Wrong(Fault fault) implements IdempotencyKey {}

  static IdempotencyKey of(Call call) {
    String value = call.header("idempotency-key").orElse("").strip();
    if (value.isEmpty()) {
      return new Wrong(
          new Fault(HEADER, Fault.Code.REQUIRED, "申込みごとに決めた Idempotency-Key ヘッダーを付けてください。"));
    }
    return FORM.matcher(value).matches()
        ? new Given(value)
        : new Wrong(
            new Fault(
                HEADER, Fault.Code.FORMAT, "Idempotency-Key は半角の英数字・「_」・「-」の1〜64文字で指定してください。"));
  }
}
