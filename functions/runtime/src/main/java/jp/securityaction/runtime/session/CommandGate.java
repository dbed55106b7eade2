package jp.securityaction.runtime.session;

import jakarta.inject.Singleton;
import java.util.function.Function;
import jp.securityaction.core.Result;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.JsonBody;
import jp.securityaction.runtime.http.MediaType;
import jp.securityaction.runtime.http.Problem;

/**
 * What every state-changing call must pass, in the order of the contract: 403, 401, 415, 413, 400.
 */
@Singleton
public final class CommandGate {
  private final SameOrigin sameOrigin;
  private final Sessions sessions;

  CommandGate(SameOrigin sameOrigin, Sessions sessions) {
    this.sameOrigin = sameOrigin;
    this.sessions = sessions;
  }

  public Result<Command, Answer> admit(Call call) {
    return admit(call, Result::success);
  }

  /**
   * For a command that not everybody who is logged in may give.
   *
   * @param permission the session, or why its account may not: after 401, before 415
   */
  public Result<Command, Answer> admit(
      Call call, Function<Session, Result<Session, Answer>> permission) {
    return fromOwnPage(call)
        .then(sessions::require)
        .then(permission)
        .then(session -> command(session, call));
  }

  /** For a command that needs no session and takes no body; a body that came must still be one. */
  public Result<Call, Answer> admitAnybody(Call call) {
    return fromOwnPage(call)
        .then(CommandGate::ofJson)
        .then(
            json ->
                json.body().length == 0 ? Result.success(json) : JsonBody.of(json).map(_ -> json));
  }

  private Result<Call, Answer> fromOwnPage(Call call) {
    return sameOrigin.holds(call)
        ? Result.success(call)
        : Result.failure(Problem.FOREIGN_ORIGIN.answer());
  }

  private static Result<Command, Answer> command(Session session, Call call) {
    return ofJson(call).then(JsonBody::of).map(body -> new Command(session, body.value()));
  }

  private static Result<Call, Answer> ofJson(Call call) {
    return MediaType.of(call).isJson()
        ? Result.success(call)
        : Result.failure(Problem.UNSUPPORTED_MEDIA_TYPE.answer());
  }
}
