package jp.securityaction.benchmarks.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Query;
import jp.securityaction.runtime.session.Prefill;
import jp.securityaction.runtime.session.Sessions;

/** Somebody with an account and an open session, who declares as a made-up declarer would. */
public record Applicant(String session, Map<String, Object> declared) {

  /** Opens sessions as the login does, without the way to the provider and back. */
  public record Door(Sessions sessions) {
    public static Door of(RunningSystem stack) {
      return new Door(FunctionBeans.sessions(stack));
    }

    /**
     * Lets an account in that nobody else has.
     *
     * @param number of the made-up declarer
     */
    public Applicant letIn(String subject, int number) {
      Registration made = Register.declarer(number);
      Account account =
          new Account(
              subject,
              AccountType.PRIME,
              made.business().corpType(),
              made.business().name(),
              made.business().corporateNumber());
      Answer opened =
          sessions.open(
              new Call("GET", "/", Query.parse(""), Map.of(), List.of(), new byte[0], "", ""),
              Answer.noContent(),
              account,
              new Prefill(Map.of(), Map.of()));
      String cookie = opened.cookies().getFirst().split(";", 2)[0];
      return new Applicant(cookie, RegistrationDocument.of(made));
    }
  }

  /** The application that it declares by. */
  public Map<String, Object> application() {
    Map<String, Object> application = new LinkedHashMap<>();
    for (String part : new String[] {"star", "business", "contact", "consents", "mailNews"}) {
      application.put(part, Objects.requireNonNull(declared.get(part)));
    }
    Object secondStar = declared.get("secondStar");
    if (secondStar != null) {
      application.put("secondStar", secondStar);
    }
    return application;
  }

  public ApiCall declares() {
    return ApiCall.command("POST", "/api/declarations", application())
        .with("idempotency-key", UUID.randomUUID().toString())
        .by(session);
  }

  public ApiCall sees() {
    return ApiCall.get("/api/registration").by(session);
  }

  public ApiCall commands(String method, String target, Map<String, ?> document, long version) {
    return ApiCall.command(method, target, document)
        .with("if-match", "\"" + version + "\"")
        .by(session);
  }
}
