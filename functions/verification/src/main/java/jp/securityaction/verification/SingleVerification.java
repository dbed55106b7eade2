package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.List;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.form.VerificationForm.Question;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.JsonBody;
import jp.securityaction.runtime.http.Problem;

/** One question as JSON. */
@Singleton
final class SingleVerification {
  private final VerificationForm form;
  private final RateLimitedVerification checks;

  SingleVerification(VerificationForm form, RateLimitedVerification checks) {
    this.form = form;
    this.checks = checks;
  }

  Answer answer(Call call) {
    if (call.body().length > JsonBody.LARGEST) {
      return Problem.TOO_LARGE.answer();
    }
    return JsonBody.parse(call.body())
        .map(body -> answer(call, body))
        .orElseGet(Problem.MALFORMED::answer);
  }

  private Answer answer(Call call, JsonBody body) {
    return switch (form.read(body.value())) {
      case Faulty<Question>(var faults) -> Problem.VALIDATION.answer(faults);
      case Read<Question>(var question) -> answer(call, question);
    };
  }

  private Answer answer(Call call, Question question) {
    return switch (checks.of(call, List.of(question))) {
      case RateLimitedVerification.Checked.Answered(var verifications) ->
          Answer.ok(VerificationDocument.document(verifications.getFirst()));
      case RateLimitedVerification.Checked.NotYet(long seconds) -> VerifyRoute.notYet(seconds);
    };
  }
}
