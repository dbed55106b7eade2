package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.securityaction.core.Result;
import jp.securityaction.core.declaration.ClaimedId;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.verification.Question;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.core.verification.Verify;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.verification.RateLimitResult.Allowed;
import jp.securityaction.verification.RateLimitResult.Exceeded;

/** Verifies as much as one client may ask for in a while; every ID counts, in a table or alone. */
@Singleton
final class RateLimitedVerification {
  private final Verify verify;
  private final ClientRateLimit limit;
  private final RandomGenerator random;
  private final Allowance allowance;

  RateLimitedVerification(
      Verify verify, ClientRateLimit limit, RandomGenerator random, Environment environment) {
    this.verify = verify;
    this.limit = limit;
    this.random = random;
    this.allowance =
        new Allowance(
            environment.number("VERIFICATIONS_AT_ONCE"),
            environment.number("VERIFICATIONS_PER_MINUTE"));
  }

  /** The answers in the order of the questions, or 429. */
  Result<List<Verification>, Answer> of(Call call, List<Question> questions) {
    return switch (limit.take(call, questions.size(), allowance)) {
      case Allowed() -> Result.success(verify.answer(questions));
      case Exceeded(long seconds) -> Result.failure(Problem.tooManyRequests(seconds));
    };
  }

  /** Looks up an ID that hardly anybody has, and tells nobody. */
  void prime() {
    verify.answer(
        List.of(new Question(new ClaimedId.Ours(DeclarationId.draw(random)), null, null)));
    limit.prime();
  }
}
