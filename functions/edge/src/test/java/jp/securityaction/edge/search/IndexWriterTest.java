package jp.securityaction.edge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.edge.search.IndexWriting.RefusedAt;
import jp.securityaction.edge.search.IndexWriting.Unavailable;
import jp.securityaction.edge.search.IndexWriting.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexWriterTest {
  private static final List<ListedDeclaration> THREE =
      List.of(
          Declared.as(Status.LIVE, "k1", 1),
          Declared.as(Status.STOPPED, "k2", 7),
          Declared.as(Status.LIVE, "k3", 2));

  private final EngineStub stub = new EngineStub();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void each_declaration_is_written_under_its_key_and_version_and_only_into_the_alias()
      throws InterruptedException {
    answersWith(201, 201, 201);

    assertThat(write()).isEqualTo(new Written());
    EngineStub.Asked asked = stub.asked.take();
    assertThat(asked.uri()).isEqualTo("/declarations/_bulk?require_alias=true");
    List<String> lines = asked.body().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(2))
        .contains("\"_id\":\"k2\"", "\"version\":7", "\"version_type\":\"external\"");
    assertThat(lines.get(3)).isEqualTo("{\"live\":false}");
  }

  @Test
  void a_newer_version_in_the_index_is_as_good_as_written() {
    answersWith(201, 409, 200);

    assertThat(write()).isEqualTo(new Written());
  }

  @Test
  void the_first_one_refused_is_named() {
    answersWith(201, 400, 400);

    assertThat(write()).isEqualTo(new RefusedAt(1));
  }

  @Test
  void an_engine_with_too_much_to_do_is_unavailable_whatever_else_it_says() {
    answersWith(400, 201, 429);

    assertThat(write()).isEqualTo(new Unavailable());
  }

  @Test
  void an_engine_that_fails_is_unavailable() {
    stub.answers(500, "{}");

    assertThat(write()).isEqualTo(new Unavailable());
  }

  @Test
  void nothing_is_written_without_a_call() {
    assertThat(writer().write(List.of())).isEqualTo(new Written());
    assertThat(stub.asked).isEmpty();
  }

  private IndexWriting write() {
    return writer().write(THREE);
  }

  private IndexWriter writer() {
    return new IndexWriter(stub.engine(), EngineStub.environment(1));
  }

  private void answersWith(int... statuses) {
    stub.answers(
        200,
        IntStream.of(statuses)
            .mapToObj("{\"index\": {\"status\": %d}}"::formatted)
            .collect(Collectors.joining(", ", "{\"items\": [", "]}")));
  }
}
