package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.runtime.http.Content;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.tests.browser.PageState.Step;

/** What visitors do, as words for the lists of states. */
final class Steps {
  private Steps() {}

  static Step as(Supplier<Applicant> applicant) {
    return window -> window.goOnAs(applicant.get());
  }

  static Step open(String path) {
    return window -> window.open(path);
  }

  static Step press(String button) {
    return window -> window.press(button);
  }

  static Step follow(String link) {
    return window -> window.follow(link);
  }

  static Step fill(String label, String value) {
    return window -> window.fill(label, value);
  }

  /** Key by key, as names are offered only then. */
  static Step type(String label, String value) {
    return window -> window.field(label).pressSequentially(value);
  }

  static Step tick(String label) {
    return window -> window.tick(label);
  }

  static Step choose(String label, String value) {
    return window -> window.choose(label, value);
  }

  /** An answer of exactly these words. */
  static Step answer(String words) {
    return window ->
        window.page().getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
  }

  static Step unfold(String name) {
    return window -> window.unfold(name);
  }

  static Step says(String text) {
    return window -> window.says(text);
  }

  static Step offersNames() {
    return window -> assertThat(window.page().locator(".names__name").first()).isVisible();
  }

  static Step showsACode() {
    return window -> assertThat(window.page().locator(".qr-code")).isVisible();
  }

  static Step chooseFile(String table) {
    return window ->
        window
            .page()
            .getByLabel("CSVファイル")
            .setInputFiles(
                new FilePayload("list.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
  }

  /** The service says of these calls that it is not available, in its own words. */
  static Step unavailable(String calls) {
    return window ->
        window
            .page()
            .route(
                "**" + calls,
                route ->
                    route.fulfill(
                        new Route.FulfillOptions()
                            .setStatus(Problem.UNAVAILABLE.answer().status())
                            .setContentType("application/problem+json")
                            .setBody(problem(Problem.UNAVAILABLE))));
  }

  /** These calls are never answered. */
  static Step silent(String calls) {
    return window -> window.page().route("**" + calls, route -> {});
  }

  /** Reads from the network, but the numbers of these answers are always the same. */
  static Step counted(String calls) {
    return window ->
        window
            .page()
            .route(
                "**" + calls,
                route -> {
                  var answer = route.fetch();
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setResponse(answer)
                          .setBody(FixedCounts.of(answer.text())));
                });
  }

  /** Every deadline lies ahead, on the same days. */
  static Step deadlinesAhead() {
    return window ->
        window
            .page()
            .route(
                "**/api/subsidies",
                route -> {
                  var answer = route.fetch();
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setResponse(answer)
                          .setBody(
                              answer
                                  .text()
                                  .replace("\"closesAt\":\"2026-", "\"closesAt\":\"2099-")));
                });
  }

  private static String problem(Problem problem) {
    if (problem.answer().body() instanceof Content.Problem(Map<String, ?> members)) {
      return Draft.of(members).with("/requestId", "request-1").json();
    }
    throw new AssertionError(problem + " is answered by something else");
  }
}
