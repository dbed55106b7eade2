package jp.securityaction.local.gbizid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A stand-in on a free port with a clock to turn, and a client that talks to it. */
final class RelyingParty implements AutoCloseable {
  static final String REDIRECT = "http://localhost:8080/api/login/callback";
  static final String CLIENT = "self-declaration";
  static final String SECRET = "s3cret/+ %";

  final CodeVerifier verifier = new CodeVerifier();
  final String issuer;
  final UserAgent browser;
  private final GbizIdStandIn provider;
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

  RelyingParty() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProviderSettings settings = new ProviderSettings(port, CLIENT, SECRET, Set.of(REDIRECT));
    this.issuer = settings.issuer();
    this.browser = new UserAgent(issuer);
    this.provider = GbizIdStandIn.start(settings, turned());
  }

  void later(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  Map<String, String> request() {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", CLIENT);
    request.put("redirect_uri", REDIRECT);
    request.put("scope", "openid profile user email");
    request.put("state", "st\"a&te");
    request.put("nonce", "n-1");
    request.put(
        "code_challenge", CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
    request.put("code_challenge_method", "S256");
    return request;
  }

  String code(String account) {
    return code(account, request());
  }

  String code(String account, Map<String, String> request) {
    return Objects.requireNonNull(UserAgent.carried(browser.choose(account, request)).get("code"));
  }

  Map<String, String> exchange(String code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", REDIRECT);
    form.put("code_verifier", verifier.getValue());
    return form;
  }

  HttpResponse<String> token(Map<String, String> form) {
    return token(form, basic(CLIENT, SECRET));
  }

  HttpResponse<String> token(Map<String, String> form, String authorization) {
    return UserAgent.sent(
        HttpRequest.newBuilder(URI.create(issuer + "token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofString(UserAgent.encoded(form)))
            .build());
  }

  Map<String, Object> tokens(String account, Map<String, String> request) {
    return json(token(exchange(code(account, request))));
  }

  HttpResponse<String> userInfo(String accessToken) {
    return UserAgent.sent(
        HttpRequest.newBuilder(URI.create(issuer + "userinfo"))
            .header("Authorization", "Bearer " + accessToken)
            .build());
  }

  Map<String, Object> userInfo(String account, Map<String, String> request) {
    return json(userInfo(String.valueOf(tokens(account, request).get("access_token"))));
  }

  static Map<String, Object> json(HttpResponse<String> answer) {
    try {
      return JSONObjectUtils.parse(answer.body());
    } catch (ParseException noJson) {
      throw new IllegalStateException(answer.body(), noJson);
    }
  }

  static String basic(String id, String secret) {
    String pair = UserAgent.encoded(Map.of(id, secret)).replace('=', ':');
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private Clock turned() {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  @Override
  public void close() {
    provider.close();
  }
}
