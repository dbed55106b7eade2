package jp.securityaction.tests.login;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.login.Returns.chosen;
import static jp.securityaction.tests.login.Returns.endOf;
import static jp.securityaction.tests.login.Returns.failed;
import static jp.securityaction.tests.login.Returns.failedOnTheWay;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.LoginPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sam-local")
final class LoggingInTest {
  private static final String SESSION = "__Host-session";

  @Test
  void the_browser_goes_out_with_state_nonce_pkce_and_an_explicit_scope() {
    Browser browser = aVisitor();
    ApiAnswer start = browser.get("/api/login").hasStatus(302);
    Map<String, String> sent = parameters(start.location());

    assertThat(sent)
        .containsEntry("response_type", "code")
        .containsEntry("scope", "openid+profile+user+email")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("prompt", "login");
    assertThat(sent.get("code_challenge")).hasSize(43);
    assertThat(sent.get("state")).hasSizeGreaterThanOrEqualTo(43);
    assertThat(sent.get("nonce")).hasSizeGreaterThanOrEqualTo(43);
    assertThat(start.headers().get("set-cookie"))
        .singleElement()
        .asString()
        .matches("__Host-login-[0-9]{13}-[0-9a-f]{16}=[A-Za-z0-9_-]{43};.*")
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=")
        .doesNotContain("Domain");
  }

  @Test
  void every_login_has_a_state_a_nonce_and_a_challenge_of_its_own() {
    Map<String, String> one = parameters(aVisitor().get("/api/login").location());
    Map<String, String> other = parameters(aVisitor().get("/api/login").location());
    for (String secret : List.of("state", "nonce", "code_challenge")) {
      assertThat(one.get(secret)).isNotEqualTo(other.get(secret));
    }
  }

  @Test
  void a_login_ends_at_the_wanted_page_with_a_session_that_no_script_can_read() {
    Browser browser = aVisitor();
    ApiAnswer end = browser.get(chosen(browser, "corporation")).hasStatus(303);

    assertThat(end.location()).isEqualTo("/apply/");
    assertThat(end.headers().get("set-cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .matches("__Host-session=[A-Za-z0-9_-]{43};.*")
                    .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                    .doesNotContain("Domain", "Max-Age", "Expires"))
        .anySatisfy(cookie -> assertThat(cookie).matches("__Host-login-[^=]+=;.*Max-Age=0"));
    assertThat(end.header("cache-control")).hasValue("no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "corporation, prime, corporation",
    "sole-proprietor, prime, soleProprietor",
    "member, member, corporation",
    "odd, prime, corporation",
    "load-999999999, prime, corporation",
    "sole-0, prime, soleProprietor"
  })
  void each_kind_of_account_comes_in_as_what_it_is(String account, String type, String corpType) {
    Browser browser = aVisitor();
    assertThat(endOf(browser, chosen(browser, account))).isEqualTo("/apply/");
    ApiAnswer session = browser.get("/api/session").isOk();

    assertThat(session.at("/account/accountType").text()).isEqualTo(type);
    assertThat(session.at("/account/corpType").text()).isEqualTo(corpType);
    assertThat(session.at("/account/name").text()).isNotBlank();
    assertThat(session.at("/prefill/business/name").text()).isNotBlank();
    assertThat(session.at("/prefill/business/city").text()).matches("[0-9]{5}");
  }

  @Test
  void the_form_begins_with_what_gbizid_knows() {
    Browser browser = aVisitor();
    endOf(browser, chosen(browser, "member"));
    ApiAnswer session = browser.get("/api/session").isOk();

    assertThat(session.at("/prefill/business/representative/lastName").text()).isEqualTo("髙橋");
    assertThat(session.at("/prefill/business/corporateNumber").text()).isEqualTo("1970000000001");
    assertThat(session.at("/prefill/business/postalCode").isAbsent()).isTrue();
    assertThat(session.at("/prefill/contact/name").text()).isEqualTo("佐藤 健一");
    assertThat(session.at("/prefill/contact/phone").text()).isEqualTo("0601234567");
    assertThat(session.text()).doesNotContain("1003", "birthday", "19850401", "access_token");
  }

  @Test
  void a_sole_proprietors_number_is_shown_nowhere() {
    Browser browser = aVisitor();
    endOf(browser, chosen(browser, "sole-proprietor"));
    assertThat(browser.get("/api/session").isOk().text()).doesNotContain("corporateNumber");
  }

  @Test
  void invariant_5_an_entry_account_gets_no_session() {
    Browser browser = aVisitor();
    assertThat(endOf(browser, chosen(browser, "entry"))).isEqualTo(failedOnTheWay("entry_account"));
    assertThat(browser.cookies()).isEmpty();
    browser.get("/api/session").isProblem(401, "no-session");
  }

  @Test
  void a_person_who_turns_back_is_told_so() {
    Browser browser = aVisitor();
    assertThat(endOf(browser, chosen(browser, "deny"))).isEqualTo(failedOnTheWay("denied"));
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void a_denial_without_a_good_state_is_invalid() {
    Browser browser = aVisitor();
    chosen(browser, "corporation");
    assertThat(endOf(browser, "/api/login/callback?error=access_denied&state=x"))
        .isEqualTo(failed("invalid"));
    assertThat(endOf(aVisitor(), "/api/login/callback?error=access_denied"))
        .isEqualTo(failed("invalid"));
  }

  @Test
  void an_answer_works_once() {
    Browser browser = aVisitor();
    String callback = chosen(browser, "corporation");
    Map<String, String> cookies = Map.copyOf(browser.cookies());
    endOf(browser, callback);
    Browser replaying = aVisitor();
    replaying.cookies().putAll(cookies);

    assertThat(endOf(replaying, callback)).isEqualTo(failedOnTheWay("used"));
    assertThat(replaying.cookies()).doesNotContainKey(SESSION);
  }

  @Test
  void of_many_browsers_with_one_answer_at_once_one_comes_in() throws Exception {
    Browser browser = aVisitor();
    String callback = chosen(browser, "load-77");
    Callable<String> comeBack =
        () -> {
          Browser racing = aVisitor();
          racing.cookies().putAll(browser.cookies());
          return endOf(racing, callback);
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> ends =
          threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> comeBack).toList());
      assertThat(ends.stream().map(Future::resultNow).filter("/apply/"::equals)).hasSize(1);
    }
  }

  @Test
  void somebody_elses_answer_is_refused_and_stays_good_for_its_owner() {
    Browser owner = aVisitor();
    String callback = chosen(owner, "corporation");
    Browser other = aVisitor();
    chosen(other, "member");

    assertThat(endOf(aVisitor(), callback)).isEqualTo(failedOnTheWay("elsewhere"));
    assertThat(endOf(other, callback)).isEqualTo(failedOnTheWay("invalid"));
    assertThat(endOf(owner, callback)).isEqualTo("/apply/");
  }

  @Test
  void anything_tampered_with_is_invalid() {
    Browser browser = aVisitor();
    String callback = chosen(browser, "corporation");

    assertThat(endOf(browser, callback.replaceFirst("state=[^&]{4}", "state=AAAA")))
        .isEqualTo(failed("invalid"));
    assertThat(endOf(browser, callback.replaceFirst("&?state=[^&]*", "")))
        .isEqualTo(failed("invalid"));
    assertThat(endOf(browser, callback + "&code=other")).isEqualTo(failed("invalid"));
    assertThat(endOf(browser, callback + "&state=other")).isEqualTo(failed("invalid"));
    assertThat(endOf(browser, callback.replaceFirst("code=[^&]{4}", "code=AAAA")))
        .isEqualTo(failedOnTheWay("invalid"));
    assertThat(browser.cookies()).doesNotContainKey(SESSION);
  }

  @Test
  void an_answer_that_names_another_issuer_is_invalid() {
    Browser browser = aVisitor();
    String callback = chosen(browser, "corporation");
    assertThat(endOf(browser, callback + "&iss=https%3A%2F%2Fevil.example%2F"))
        .isEqualTo(failedOnTheWay("invalid"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example/",
        "/%5Cevil.example/",
        "https%3A%2F%2Fevil.example%2F",
        "%2F%09%2Fevil.example",
        "/%0D%0ASet-Cookie:%20a=b",
        "/a&returnTo=/b",
        "/%2Fevil.example",
        "/%252Fevil.example",
        "/api/logout",
        "/apply/%252E%252E/%2561pi/logout"
      })
  void a_login_never_ends_on_another_site(String returnTo) {
    Browser browser = aVisitor();
    ApiAnswer start =
        browser.send(ApiCall.get("/api/login?returnTo=" + returnTo).wrong()).hasStatus(302);
    String callback = LoginPage.open(start.location()).choose("corporation");
    assertThat(browser.comeBack(callback).location()).isEqualTo("/mypage/");
  }

  private static Map<String, String> parameters(String address) {
    return Pattern.compile("&")
        .splitAsStream(URI.create(address).getRawQuery())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
