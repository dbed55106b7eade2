package jp.securityaction.tests.gates;

import static jp.securityaction.benchmarks.client.Applicant.aKey;
import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;

import java.nio.charset.StandardCharsets;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A call with everything wrong, put right one thing after the other. */
@Tag("sam-local")
final class OrderOfRefusalsTest {
  private static final byte[] TOO_LARGE = new byte[70_000];
  private static final byte[] BROKEN = "{".getBytes(StandardCharsets.UTF_8);
  private static final byte[] FAULTY = "{\"star\":3}".getBytes(StandardCharsets.UTF_8);

  private final ApiCall allWrong =
      ApiCall.command("POST", "/api/declarations", TOO_LARGE)
          .with("content-type", "text/plain")
          .with("origin", "https://evil.example")
          .wrong();

  @Test
  void an_application_is_refused_for_the_first_thing_wrong() {
    Applicant applicant = anApplicant();
    String key = aKey();

    aVisitor().send(command("PATCH", "/api/nowhere", TOO_LARGE)).isProblem(404, "not-found");
    aVisitor()
        .send(command("PATCH", "/api/declarations", TOO_LARGE))
        .isProblem(405, "method-not-allowed");
    aVisitor().send(allWrong).isProblem(403, "foreign-origin");
    aVisitor().send(allWrong.without("origin")).isProblem(401, "no-session");
    applicant.send(allWrong).isProblem(403, "foreign-origin");
    applicant.send(allWrong.without("origin")).isProblem(415, "unsupported-media-type");
    applicant.send(declaration(TOO_LARGE)).isProblem(413, "too-large");
    applicant.send(declaration(BROKEN)).isProblem(400, "malformed");
    applicant.send(declaration(FAULTY)).isProblem(400, "malformed");
    applicant.send(declaration(FAULTY).with("idempotency-key", key)).isProblem(422, "validation");
    applicant.declares(anApplication().draft(), key).hasStatus(201);
    applicant.send(declaration(FAULTY).with("idempotency-key", key)).isProblem(422, "validation");
    applicant
        .declares(anApplication().withMailNews().draft(), key)
        .isProblem(422, "idempotency-key-reused");
    applicant.declares(anApplication().draft()).isProblem(409, "already-declared");
  }

  @Test
  void a_change_is_refused_for_the_first_thing_wrong() {
    Applicant applicant = anApplicant();

    applicant
        .send(change(FAULTY).with("sec-fetch-site", "cross-site"))
        .isProblem(403, "foreign-origin");
    aVisitor().send(change(BROKEN)).isProblem(401, "no-session");
    applicant
        .send(change(TOO_LARGE).without("content-type"))
        .isProblem(415, "unsupported-media-type");
    applicant.send(change(TOO_LARGE)).isProblem(413, "too-large");
    applicant.send(change(BROKEN)).isProblem(400, "malformed");
    applicant.send(change(FAULTY)).isProblem(428, "version-required");
    applicant.send(change(FAULTY).with("if-match", "*")).isProblem(422, "validation");
    applicant.stepsUp(aStepUp(), "\"1\"").isProblem(404, "not-declared");
    applicant.declares(anApplication().ofTwoStars().draft()).hasStatus(201);
    applicant.stepsUp(aStepUp(), "\"9\"").isProblem(409, "already-two-stars");
    applicant.stops("\"9\"").isProblem(412, "version-outdated");
  }

  @Test
  void a_faulty_body_is_named_before_a_stop_is() {
    Applicant stopped = aDeclarer(anApplication());
    stopped.stops().isOk();

    stopped.send(change(FAULTY).with("if-match", "\"1\"")).isProblem(422, "validation");
  }

  private static ApiCall declaration(byte[] body) {
    return command("POST", "/api/declarations", body);
  }

  private static ApiCall change(byte[] body) {
    return command("PUT", "/api/registration", body);
  }

  private static ApiCall command(String method, String path, byte[] body) {
    return ApiCall.command(method, path, body).wrong();
  }
}
