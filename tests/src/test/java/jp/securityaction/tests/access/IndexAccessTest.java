package jp.securityaction.tests.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import jp.securityaction.runtime.aws.SigV4HttpClient;
import jp.securityaction.searchindex.BulkResult.NotThere;
import jp.securityaction.searchindex.BulkResult.Written;
import jp.securityaction.searchindex.BulkWriter;
import jp.securityaction.searchindex.OpenSearchClient;
import jp.securityaction.searchindex.admin.IndexAccess;
import jp.securityaction.searchindex.admin.IndexDefinition;
import jp.securityaction.searchindex.admin.Indexes;
import jp.securityaction.searchindex.admin.OpenSearchAdmin;
import jp.securityaction.searchindex.admin.OpenSearchRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

/** What the roles of {@code functions/search-index/access} allow, and what they do not. */
final class IndexAccessTest {
  private static final Path ACCESS = Path.of("../functions/search-index/access");
  private static final Duration START = Duration.ofMinutes(4);
  private static final LocalTemplate TEMPLATE = LocalTemplate.read(Path.of("../template.yaml"));
  private static final IndexDefinition DEFINITION =
      new IndexDefinition(Map.of("mappings", Map.of("dynamic", false)), "0123456789ab");

  @TempDir private static Path home;
  private static SecuredEngine engine;
  private static IamStandIn iam;
  private static SdkHttpClient http;

  @BeforeAll
  static void define() throws Exception {
    engine = SecuredEngine.start(home, TEMPLATE.output("OperatorRole"));
    iam =
        new IamStandIn(
            engine.address(),
            Map.of(
                "operator", TEMPLATE.output("OperatorRole"),
                "search", TEMPLATE.output("SearchRole"),
                "verification", TEMPLATE.output("VerificationRole"),
                "indexer", TEMPLATE.output("IndexerRole")));
    http = AwsCrtHttpClient.create();
    await();
    assertThat(access().apply(ACCESS)).isEqualTo("3 of 3 roles defined anew");
    new Indexes(as("operator"), "declarations", "declarations-next", Clock.systemUTC())
        .createCurrent(DEFINITION);
    as("operator").put("/other", Map.of());
  }

  @AfterAll
  static void stop() {
    iam.close();
    engine.close();
    http.close();
  }

  @Test
  void roles_that_are_as_defined_are_left_alone() throws IOException {
    assertThat(access().apply(ACCESS)).isEqualTo("all 3 roles as defined, nothing to do");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "verification"})
  void search_and_verification_may_search(String who) {
    assertThat(
            as(who)
                .post(
                    "/declarations/_search?allow_partial_search_results=false",
                    Map.of("query", Map.of("match_all", Map.of()))))
        .containsKey("hits");
  }

  @Test
  void the_indexer_may_write_to_the_index_in_use_and_to_the_next_one() {
    OpenSearchClient writes = new OpenSearchClient(environment("indexer"), aws("indexer"), http);

    assertThat(BulkWriter.toAlias(writes, "declarations").write(List.of(aDeclaration())))
        .isEqualTo(new Written());
    assertThat(BulkWriter.toAlias(writes, "declarations-next").write(List.of(aDeclaration())))
        .isEqualTo(new NotThere());
    as("operator")
        .put(
            "/declarations-filled-1",
            Map.of(
                "mappings", Map.of("dynamic", false),
                "aliases", Map.of("declarations-next", Map.of())));
    assertThat(BulkWriter.toAlias(writes, "declarations-next").write(List.of(aDeclaration())))
        .isEqualTo(new Written());
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "search,  PUT,    /declarations/_doc/k",
    "search,  DELETE, /declarations-0123456789ab*",
    "search,  POST,   /other/_search",
    "search,  GET,    /declarations/_mapping",
    "search,  GET,    /_cluster/settings",
    "search,  GET,    /_plugins/_security/api/roles",
    "verification, PUT,  /declarations/_doc/k",
    "verification, POST, /other/_search",
    "verification, GET,  /declarations/_mapping",
    "indexer, POST,   /declarations/_search",
    "indexer, GET,    /declarations/_doc/k",
    "indexer, DELETE, /declarations/_doc/k",
    "indexer, PUT,    /declarations-of-its-own",
    "indexer, PUT,    /other/_doc/k",
    "indexer, DELETE, /other",
    "indexer, PUT,    /_plugins/_security/api/roles/more",
    "nobody,  POST,   /declarations/_search",
    "nobody,  GET,    /",
  })
  void nobody_may_do_more(String who, String method, String path) {
    assertThatThrownBy(() -> call(as(who), method, path))
        .isInstanceOfSatisfying(
            OpenSearchRefusal.class,
            refused -> assertThat(refused.status()).as(refused.getMessage()).isEqualTo(403));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"search | index", "verification | index", "indexer | delete"})
  void no_more_in_bulk_either(String who, String action) throws IOException {
    String lines =
        "{\"%s\": {\"_id\": \"k\"}}\n%s".formatted(action, action.equals("index") ? "{}\n" : "");
    SigV4HttpClient.Received received =
        new SigV4HttpClient(aws(who), http, "es")
            .call(
                SdkHttpMethod.POST,
                URI.create(iam.address() + "/declarations/_bulk"),
                "application/x-ndjson",
                lines.getBytes(UTF_8),
                Duration.ofSeconds(20));
    if (received.isSuccessful()) {
      assertThat(Json.parse(received.body()).at("/items/0/" + action + "/status").number())
          .isEqualTo(403);
    } else {
      assertThat(received.status()).isEqualTo(403);
    }
  }

  private static void call(OpenSearchAdmin engine, String method, String path) {
    switch (method) {
      case "GET" -> engine.get(path);
      case "PUT" -> engine.put(path, Map.of());
      case "POST" -> engine.post(path, Map.of());
      case "DELETE" -> engine.delete(path);
      default -> throw new IllegalArgumentException(method);
    }
  }

  private static IndexAccess access() {
    return new IndexAccess(as("operator"), TEMPLATE::output);
  }

  private static OpenSearchAdmin as(String who) {
    return new OpenSearchAdmin(iam.address(), new SigV4HttpClient(aws(who), http, "es"));
  }

  private static AwsSettings aws(String who) {
    return new AwsSettings(environment(who));
  }

  private static Environment environment(String who) {
    return new Environment(
        Map.of(
            "SEARCH_ENDPOINT",
            iam.address().toString(),
            "AWS_REGION",
            "ap-northeast-1",
            "AWS_ACCESS_KEY_ID",
            who,
            "AWS_SECRET_ACCESS_KEY",
            "secret"));
  }

  private static ListedDeclaration aDeclaration() {
    return new ListedDeclaration(
        new DeclarationKey("k"),
        1,
        Status.LIVE,
        Instant.parse("2026-04-01T00:00:00Z"),
        new Listing(
            "みらい",
            "ミライ",
            CorpType.SOLE_PROPRIETOR,
            null,
            "13",
            "13101",
            "G",
            Star.ONE,
            LocalDate.of(2026, 4, 1),
            null,
            null));
  }

  /** The engine answers before it knows its roles. */
  private static void await() throws InterruptedException {
    Instant end = Instant.now().plus(START);
    while (true) {
      try {
        as("operator").get("/_plugins/_security/api/roles");
        return;
      } catch (OpenSearchRefusal notYet) {
        if (Instant.now().isAfter(end)) {
          throw notYet;
        }
        Thread.sleep(500);
      }
    }
  }
}
