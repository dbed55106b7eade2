package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.JsonBody;
import jp.securityaction.runtime.http.Query;
import jp.securityaction.runtime.session.BrowserSecret;
import jp.securityaction.runtime.session.Command;
import jp.securityaction.runtime.session.Prefill;
import jp.securityaction.runtime.session.Session;
import jp.securityaction.runtime.session.SessionsTable.Take;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whatever is written to a log by its name alone tells nothing that is private. */
class SecretsUnprintedTest {
  private static final String PRIVATE = "hanako@example.jp";

  @ParameterizedTest
  @MethodSource
  void invariant_4_no_record_prints_what_is_private(Object printed) {
    assertThat(printed.toString()).doesNotContain(PRIVATE);
  }

  static Stream<Object> invariant_4_no_record_prints_what_is_private() {
    Instant at = Instant.parse("2026-04-01T00:00:00Z");
    Session session =
        new Session(
            new Account(PRIVATE, AccountType.PRIME, CorpType.CORPORATION, "みらい", null),
            new Prefill(Map.of("name", PRIVATE), Map.of("email", PRIVATE)),
            at,
            at);
    Query query = Query.parse("code=" + PRIVATE);
    byte[] body = "{\"email\":\"%s\"}".formatted(PRIVATE).getBytes(StandardCharsets.UTF_8);
    Map<String, AttributeValue> item = Map.of("subject", AttributeValue.fromS(PRIVATE));
    return Stream.of(
        new Environment(Map.of("AWS_SECRET_ACCESS_KEY", PRIVATE)),
        query,
        new Call(
            "GET",
            "/",
            query,
            Map.of("cookie", PRIVATE),
            List.of("a=" + PRIVATE),
            body,
            PRIVATE,
            "r-1"),
        JsonBody.parse(body).orElseThrow(),
        Answer.ok(Map.of("email", PRIVATE)).cookie("a=" + PRIVATE).header("location", PRIVATE),
        session,
        new Command(session, Map.of("email", PRIVATE)),
        new LoginAttempt(PRIVATE, PRIVATE, PRIVATE, PRIVATE, at),
        new AuthenticationResponse(query),
        new VerifiedTokens(new Subject(PRIVATE), new BearerAccessToken(PRIVATE)),
        new Claims(Map.of("email", PRIVATE)),
        BrowserSecret.draw(new Random(1)),
        new Take.Taken(item),
        new Take.Left(item));
  }
}
