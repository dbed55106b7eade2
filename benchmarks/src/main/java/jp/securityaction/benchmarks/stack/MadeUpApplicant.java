package jp.securityaction.benchmarks.stack;

import java.util.List;
import java.util.Map;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.benchmarks.client.Site;
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

/**
 * Somebody with an account and an open session, who declares as a made-up declarer would.
 *
 * @param session its cookie, as {@code name=value}
 */
public record MadeUpApplicant(String subject, String session, Draft declared) {

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
    public MadeUpApplicant letIn(String subject, int number) {
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
      return new MadeUpApplicant(subject, cookie, Draft.of(RegistrationDocument.of(made)));
    }
  }

  /** The application that it declares by. */
  public Draft application() {
    Draft application =
        Draft.empty()
            .with("/star", declared.at("/star"))
            .with("/business", declared.at("/business"))
            .with("/contact", declared.at("/contact"))
            .with("/consents", declared.at("/consents"))
            .with("/mailNews", declared.at("/mailNews"));
    Json secondStar = declared.at("/secondStar");
    return secondStar.isAbsent() ? application : application.with("/secondStar", secondStar);
  }

  public ApiCall declares() {
    return by(Applicant.application(application(), Applicant.aKey()));
  }

  /** The call in its session, for a function that is called without the site. */
  public ApiCall by(ApiCall call) {
    return call.with("cookie", session);
  }

  public Applicant at(Site site) {
    return Applicant.withSession(site, subject, session);
  }
}
