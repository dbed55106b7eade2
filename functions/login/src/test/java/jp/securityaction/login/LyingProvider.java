package jp.securityaction.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** A provider that tells the truth until a test makes it say something else. */
final class LyingProvider implements AutoCloseable {
  static final String CLIENT = "self-declaration";
  static final String NONCE = "the-nonce";
  static final String SUBJECT = "1242";

  /** What an address answers; {@code delay} in milliseconds. */
  record Saying(int status, String body, long delay) {}

  final RSAKey key = drawn("k1");
  final Map<String, Object> userInfo = new LinkedHashMap<>();
  final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
  final ConcurrentLinkedQueue<String> authorizations = new ConcurrentLinkedQueue<>();
  private final Map<String, Function<HttpExchange, Saying>> sayings = new ConcurrentHashMap<>();
  private final HttpServer server;

  LyingProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    userInfo.put("sub", SUBJECT);
    userInfo.put("account_type", 2);
    userInfo.put("corp_type", "1");
    userInfo.put("name", "株式会社例");
    says("/.well-known/openid-configuration", () -> discovery(issuer()));
    publishes(key);
    gives(signed(truth().build(), key));
    says("/userinfo", () -> json(userInfo));
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort() + "/oauth/";
  }

  /** The claims of an honest ID token. */
  JWTClaimsSet.Builder truth() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .subject(SUBJECT)
        .claim("nonce", NONCE)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(3600)));
  }

  static String signed(JWTClaimsSet claims, RSAKey with) {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), claims, with);
  }

  static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey with) {
    try {
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new RSASSASigner(with));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static RSAKey drawn(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Answers this ID token at the token endpoint. */
  void gives(String idToken) {
    says(
        "/token",
        () ->
            json(
                Map.of(
                    "access_token",
                    "at",
                    "token_type",
                    "Bearer",
                    "expires_in",
                    3600,
                    "id_token",
                    idToken)));
  }

  void publishes(RSAKey... keys) {
    says("/jwks", () -> new JWKSet(List.of(keys)).toString(true));
  }

  void says(String path, Supplier<String> body) {
    sayings.put(path, _ -> new Saying(200, body.get(), 0));
  }

  void says(String path, int status, String body) {
    sayings.put(path, _ -> new Saying(status, body, 0));
  }

  void saysSlowly(String path, long delay) {
    sayings.put(path, _ -> new Saying(200, "{}", delay));
  }

  void says(String path, Function<HttpExchange, Saying> saying) {
    sayings.put(path, saying);
  }

  static String discovery(String issuer) {
    return json(
        Map.of(
            "issuer", issuer,
            "authorization_endpoint", issuer + "authorize",
            "token_endpoint", issuer + "token",
            "userinfo_endpoint", issuer + "userinfo",
            "jwks_uri", issuer + "jwks",
            "subject_types_supported", List.of("public")));
  }

  static String json(Map<String, ?> document) {
    try {
      return JSON.std.asString(document);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().replace("/oauth/", "/");
      calls.add(path);
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      authorizations.add(String.valueOf(authorization));
      Saying saying = sayings.getOrDefault(path, _ -> new Saying(404, "{}", 0)).apply(exchange);
      Thread.sleep(saying.delay());
      byte[] body = saying.body().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(saying.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
