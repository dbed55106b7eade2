package jp.securityaction.edge.session;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Function;
import jp.securityaction.edge.http.Answer;
import jp.securityaction.edge.http.Call;
import jp.securityaction.edge.http.JsonBody;
import jp.securityaction.edge.http.Problem;
import jp.securityaction.edge.http.SameOrigin;

/**
 * The gates of every state-changing call, in the order of the contract: 403, 401, 415, 413, 400.
 */
@Singleton
public final class Commands {
  private static final int MAX_BYTES = 65_536;

  private final SameOrigin sameOrigin;
  private final SignedIn signedIn;

  Commands(SameOrigin sameOrigin, SignedIn signedIn) {
    this.sameOrigin = sameOrigin;
    this.signedIn = signedIn;
  }

  public Answer answer(Call call, Function<Command, Answer> act) {
    if (!sameOrigin.holds(call)) {
      return Problem.FOREIGN_ORIGIN.answer();
    }
    return signedIn.answer(call, session -> read(call, session, act));
  }

  private static Answer read(Call call, Session session, Function<Command, Answer> act) {
    if (!isJson(call)) {
      return Problem.UNSUPPORTED_MEDIA_TYPE.answer();
    }
    if (call.body().length > MAX_BYTES) {
      return Problem.TOO_LARGE.answer();
    }
    return JsonBody.parse(call.body())
        .map(body -> act.apply(new Command(session, body.value(), call)))
        .orElseGet(Problem.MALFORMED::answer);
  }

  /** RFC 8259 knows no other charset than UTF-8. */
  private static boolean isJson(Call call) {
    String[] type = call.header("content-type").orElse("").toLowerCase(Locale.ROOT).split(";", 2);
    return type[0].strip().equals("application/json")
        && (type.length == 1 || type[1].strip().matches("|charset=\"?utf-8\"?"));
  }
}
