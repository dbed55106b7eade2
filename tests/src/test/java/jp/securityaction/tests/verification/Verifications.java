package jp.securityaction.tests.verification;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Draft;

/** What somebody asks who has been shown an ID. */
public record Verifications(Browser asker) {
  private static final String PATH = "/api/verifications";

  public ApiAnswer of(String id, String name) {
    return of(question(id).with("/name", name));
  }

  public ApiAnswer ofNumber(String id, String corporateNumber) {
    return of(question(id).with("/corporateNumber", corporateNumber));
  }

  public ApiAnswer of(Draft question) {
    return asker.send(json(question));
  }

  public ApiAnswer wrongly(Draft question) {
    return asker.send(json(question).wrong());
  }

  public static Draft question(String id) {
    return Draft.empty().with("/declarationId", id);
  }

  /** As a program would, that knows nothing of the site's pages. */
  public static ApiCall json(Draft question) {
    return sent("application/json", question.json().getBytes(StandardCharsets.UTF_8));
  }

  public ApiAnswer table(String table) {
    return asker.send(sent("text/csv", table.getBytes(StandardCharsets.UTF_8)));
  }

  public ApiAnswer table(String table, Charset charset) {
    return asker.send(sent("text/csv", table.getBytes(charset)));
  }

  public static ApiCall sent(String type, byte[] body) {
    return new ApiCall("POST", PATH, Map.of("content-type", type), body, false);
  }
}
