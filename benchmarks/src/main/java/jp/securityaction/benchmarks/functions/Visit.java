package jp.securityaction.benchmarks.functions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.securityaction.benchmarks.stack.ApiCall;
import jp.securityaction.benchmarks.stack.Applicant;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.document.Document;
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

  void of(Applicant applicant) {
    times.of(ApiCall.get("/api/login?returnTo=/mypage/"), 302);
    times.of(ApiCall.get("/api/session").by(applicant.session()), 200);
    times.of(ApiCall.get("/api/consents"), 200);
    Map<String, Object> declared = times.of(applicant.declares(), 201).body();
    long version = changes(applicant, declared);
    othersLook(declared);
    times.of(applicant.commands("POST", "/api/registration/stop", Map.of(), version), 200);
    times.of(ApiCall.command("POST", "/api/logout", Map.of()).by(applicant.session()), 204);
    times.of("a batch of the stream", indexer, streamEvent);
  }

  /** The version in the end. */
  private long changes(Applicant applicant, Map<String, Object> declared) {
    times.of(applicant.sees(), 200);
    Map<String, Object> business = new LinkedHashMap<>(cast(Document.map(declared, "business")));
    business.put("employees", 99);
    Map<String, Object> change = applicant.application();
    change.keySet().retainAll(Set.of("contact", "secondStar"));
    change.put("business", business);
    times.of(applicant.commands("PUT", "/api/registration", change, version(declared)), 200);
    boolean news = Boolean.TRUE.equals(declared.get("mailNews"));
    times.of(
        ApiCall.command("PUT", "/api/registration/mail-news", Map.of("subscribed", !news))
            .by(applicant.session()),
        200);
    times.of(ApiCall.get("/api/logo?star=1").by(applicant.session()), 200);
    times.of(ApiCall.get("/api/registration/history").by(applicant.session()), 200);
    return version(times.of(applicant.sees(), 200).body());
  }

  private void othersLook(Map<String, Object> declared) {
    Map<?, ?> business = Document.map(declared, "business");
    String name = Document.text(business, "name");
    String typed = URLEncoder.encode(name.substring(0, Math.min(6, name.length())), UTF_8);
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
    String id = Document.text(declared, "declarationId");
    verifies("", id, name);
    verifies(", another name", id, name + "別");
    verifies(", an ID of nobody", DeclarationId.draw(RANDOM).digits(), name);
  }

  /** Who has the name wrong and who has the ID wrong are to wait equally long. */
  private void verifies(String what, String id, String name) {
    times.of(
        "POST /api/verifications" + what,
        ApiCall.command("POST", "/api/verifications", Map.of("declarationId", id, "name", name)),
        200);
  }

  private static long version(Map<String, Object> registration) {
    return Document.number(registration, "version");
  }

  private static Map<String, Object> cast(Map<?, ?> document) {
    Map<String, Object> named = new LinkedHashMap<>();
    document.forEach((name, value) -> named.put(name.toString(), value));
    return named;
  }
}
