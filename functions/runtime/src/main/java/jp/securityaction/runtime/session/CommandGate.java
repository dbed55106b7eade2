package jp.securityaction.runtime.session;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.JsonBody;
import jp.securityaction.runtime.http.MediaType;
import jp.securityaction.runtime.http.Problem;

/**
 * The gates of every state-changing call, in the order of the contract: 403, 401, 415, 413, 400.
 */
@Singleton
public final class CommandGate {
  private final SameOrigin sameOrigin;
  private final SignedIn signedIn;

  CommandGate(SameOrigin sameOrigin, SignedIn signedIn) {
    this.sameOrigin = sameOrigin;
    this.signedIn = signedIn;
  }

  public Answer answer(Call call, Function<Command, Answer> act) {
    if (!sameOrigin.holds(call)) {
      return Problem.FOREIGN_ORIGIN.answer();
    }
    return signedIn.answer(call, session -> read(call, session, act));
  }

  /** For a command that needs no session and takes no body; a body that came must still be one. */
  public Answer answerAnybody(Call call, Supplier<Answer> act) {
    if (!sameOrigin.holds(call)) {
      return Problem.FOREIGN_ORIGIN.answer();
    }
    return refused(call)
        .orElseGet(
            () ->
                call.body().length == 0 || JsonBody.parse(call.body()).isPresent()
                    ? act.get()
                    : Problem.MALFORMED.answer());
  }

  private static Answer read(Call call, Session session, Function<Command, Answer> act) {
    return refused(call)
        .orElseGet(
            () ->
                JsonBody.parse(call.body())
                    .map(body -> act.apply(new Command(session, body.value())))
                    .orElseGet(Problem.MALFORMED::answer));
  }

  private static Optional<Answer> refused(Call call) {
    if (!MediaType.of(call).isJson()) {
      return Optional.of(Problem.UNSUPPORTED_MEDIA_TYPE.answer());
    }
    return call.body().length > JsonBody.LARGEST
        ? Optional.of(Problem.TOO_LARGE.answer())
        : Optional.empty();
  }
}
