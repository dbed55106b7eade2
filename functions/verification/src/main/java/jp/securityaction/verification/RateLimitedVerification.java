package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.List;
import jp.securityaction.core.form.VerificationForm.Question;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.core.verification.Verify;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.http.Call;

/** Verifies as much as one client may ask for in a while; every ID counts, in a table or alone. */
@Singleton
final class RateLimitedVerification {
  private final Verify verify;
  private final ClientRateLimit limit;
  private final Allowance allowance;

  RateLimitedVerification(Verify verify, ClientRateLimit limit, Environment environment) {
    this.verify = verify;
    this.limit = limit;
    this.allowance =
        new Allowance(
            environment.number("VERIFICATIONS_AT_ONCE"),
            environment.number("VERIFICATIONS_PER_MINUTE"));
  }

  Checked of(Call call, List<Question> questions) {
    return switch (limit.take(call, questions.size(), allowance)) {
      case RateLimitResult.Taken() -> new Checked.Answered(verify.answer(questions));
      case RateLimitResult.NotYet(long seconds) -> new Checked.NotYet(seconds);
    };
  }

  /** What came of it. */
  sealed interface Checked {
    /** In the order of the questions. */
    record Answered(List<Verification> verifications) implements Checked {}

    record NotYet(long seconds) implements Checked {}
  }
}
