package jp.securityaction.verification;

import jakarta.inject.Singleton;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.JsonBody;
import jp.securityaction.runtime.http.Problem;

/** One question as JSON. */
@Singleton
final class SingleVerification {
  private final VerificationForm form;
  private final RateLimitedVerification verification;

  SingleVerification(VerificationForm form, RateLimitedVerification verification) {
    this.form = form;
    this.verification = verification;
  }

  Answer answer(Call call) {
    return JsonBody.of(call)
        .then(body -> form.read(body.value()).mapFailure(Problem.VALIDATION::answer))
        .then(question -> verification.of(call, question))
        .map(VerificationDocument::document)
        .fold(Answer::ok, refusal -> refusal);
  }

  void prime() {
    verification.prime();
  }
}
