package jp.securityaction.benchmarks.functions;

import java.util.Random;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.benchmarks.stack.MadeUpApplicant;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.local.lambda.LambdaFunction;

/**
 * One business from its login to its stop, and others who look for it meanwhile: every function is
 * called.
 *
 * @param streamEvent a batch for the indexer
 */
@SuppressWarnings("ArrayRecordComponent") // visits are never compared
record Visit(OwnTimes times, LambdaFunction indexer, byte[] streamEvent) {
  private static final Random RANDOM = new Random(1);

  void of(MadeUpApplicant applicant) {
    times.of(ApiCall.get("/api/login?returnTo=/mypage/"), 302);
    times.of(applicant.by(ApiCall.get("/api/session")), 200);
    times.of(ApiCall.get("/api/consents"), 200);
    Json declared = times.of(applicant.declares(), 201).json();
    String version = changes(applicant, declared);
    othersLook(declared);
    times.of(applicant.by(Applicant.stop(version)), 200);
    times.of(applicant.by(Applicant.logout()), 204);
    times.of("a batch of the stream", indexer, streamEvent);
  }

  /** The version in the end. */
  private String changes(MadeUpApplicant applicant, Json declared) {
    ApiAnswer seen = times.of(applicant.by(ApiCall.get("/api/registration")), 200);
    Draft change = Applicant.changeOf(seen).with("/business/employees", 99);
    times.of(applicant.by(Applicant.change(change, version(declared))), 200);
    times.of(applicant.by(Applicant.mailNews(!declared.at("/mailNews").flag())), 200);
    times.of(applicant.by(ApiCall.get("/api/logo?star=1")), 200);
    times.of(applicant.by(ApiCall.get("/api/registration/history")), 200);
    return version(times.of(applicant.by(ApiCall.get("/api/registration")), 200).json());
  }

  private void othersLook(Json declared) {
    String name = declared.at("/business/name").text();
    String typed = Encoding.query(name.substring(0, Math.min(6, name.length())));
    times.of(ApiCall.get("/api/search?q=" + typed), 200);
    for (String target :
        new String[] {
          "/api/suggestions?q=" + typed,
          "/api/statistics",
          "/api/open-data",
          "/api/subsidy-eligibility?generation=new&programme=digital-ai&round=2"
        }) {
      times.of(ApiCall.get(target), 200);
    }
    String id = declared.at("/declarationId").text();
    verifies("", id, name);
    verifies(", another name", id, name + "別");
    verifies(", an ID of nobody", DeclarationId.draw(RANDOM).digits(), name);
  }

  /** Who has the name wrong and who has the ID wrong are to wait equally long. */
  private void verifies(String what, String id, String name) {
    times.of("POST /api/verifications" + what, ApiCall.verification(id, name), 200);
  }

  private static String version(Json registration) {
    return "\"" + registration.at("/version").number() + "\"";
  }
}
