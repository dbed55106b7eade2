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

/** Verifies as much as one client may ask for in a while; every row counts, and one alone. */
@Singleton
final class RateLimitedVerification {
  private final Verify verify;
  private final RowVerification rows;
  private final ClientRateLimit limit;
  private final RandomGenerator random;
  private final Allowance allowance;

  RateLimitedVerification(
      Verify verify,
      RowVerification rows,
      ClientRateLimit limit,
      RandomGenerator random,
      Environment environment) {
    this.verify = verify;
    this.rows = rows;
    this.limit = limit;
    this.random = random;
    this.allowance =
        new Allowance(
            environment.number("VERIFICATIONS_AT_ONCE"),
            environment.number("VERIFICATIONS_PER_MINUTE"));
  }

  /** The answer, or 429. */
  Result<Verification, Answer> of(Call call, Question question) {
    return taken(call, 1).map(_ -> verify.answer(List.of(question)).getFirst());
  }

  /**
   * The answers in the order of the rows, or 429, or 503 while the index is away that some need.
   */
  Result<List<RowAnswer>, Answer> ofRows(Call call, List<RowQuestion> questions) {
    return taken(call, questions.size())
        .then(
            _ ->
                rows.answer(questions)
                    .map(Result::<List<RowAnswer>, Answer>success)
                    .orElseGet(() -> Result.failure(Problem.UNAVAILABLE.answer())));
  }

  /** Looks up an ID that hardly anybody has, and tells nobody. */
  void prime() {
    verify.answer(
        List.of(new Question(new ClaimedId.Ours(DeclarationId.draw(random)), null, null)));
    limit.prime();
  }

  private Result<Integer, Answer> taken(Call call, int tokens) {
    return switch (limit.take(call, tokens, allowance)) {
      case Allowed() -> Result.success(tokens);
      case Exceeded(long seconds) -> Result.failure(Problem.tooManyRequests(seconds));
    };
  }
}
