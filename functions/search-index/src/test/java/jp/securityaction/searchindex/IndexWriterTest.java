package jp.securityaction.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.searchindex.BulkResult.NotThere;
import jp.securityaction.searchindex.BulkResult.RefusedAt;
import jp.securityaction.searchindex.BulkResult.Unavailable;
import jp.securityaction.searchindex.BulkResult.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexWriterTest {
  private static final String NEXT = "/declarations-next/_bulk?require_alias=true";
  private static final String CURRENT = "/declarations/_bulk?require_alias=true";
  private static final int[] MISSING = {404, 404, 404};
  private static final int[] ALL_WRITTEN = {201, 201, 201};
  private static final List<ListedDeclaration> THREE =
      List.of(
          Declared.as(Status.LIVE, "k1", 1),
          Declared.as(Status.STOPPED, "k2", 7),
          Declared.as(Status.LIVE, "k3", 2));

  private final OpenSearchStub stub = new OpenSearchStub();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void each_declaration_is_written_under_its_key_and_version() throws InterruptedException {
    next(MISSING);
    current(ALL_WRITTEN);

    assertThat(write()).isEqualTo(new Written());
    stub.asked.take();
    List<String> lines = stub.asked.take().body().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(2))
        .contains("\"_id\":\"k2\"", "\"version\":7", "\"version_type\":\"external\"");
    assertThat(lines.get(3)).isEqualTo("{\"live\":false}");
  }

  @Test
  void the_next_index_is_written_before_the_one_in_use_and_both_the_same() {
    next(ALL_WRITTEN);
    current(ALL_WRITTEN);

    assertThat(write()).isEqualTo(new Written());
    assertThat(asked()).containsExactly(NEXT, CURRENT);
    assertThat(stub.asked.stream().map(OpenSearchStub.Asked::body).distinct()).hasSize(1);
  }

  @Test
  void mostly_there_is_no_next_index() {
    next(MISSING);
    current(201, 400, 201);

    assertThat(write()).isEqualTo(new RefusedAt(1));
    assertThat(asked()).containsExactly(NEXT, CURRENT);
  }

  @Test
  void while_the_next_index_cannot_be_written_the_one_in_use_is_not() {
    next(201, 503, 201);
    current(ALL_WRITTEN);

    assertThat(write()).isEqualTo(new Unavailable());
    assertThat(asked()).containsExactly(NEXT);
  }

  @Test
  void what_the_next_index_alone_refuses_holds_nothing_up() {
    next(400, 201, 201);
    current(ALL_WRITTEN);

    assertThat(write()).isEqualTo(new Written());
    assertThat(asked()).containsExactly(NEXT, CURRENT);
  }

  @Test
  void without_an_index_in_use_nothing_is_written_however_well_the_next_one_does() {
    next(ALL_WRITTEN);
    current(MISSING);

    assertThat(write()).isEqualTo(new NotThere());
  }

  @Test
  void a_newer_version_in_the_index_is_as_good_as_written() {
    next(409, 409, 409);
    current(201, 409, 200);

    assertThat(write()).isEqualTo(new Written());
  }

  @Test
  void the_first_one_refused_is_named() {
    next(MISSING);
    current(201, 400, 400);

    assertThat(write()).isEqualTo(new RefusedAt(1));
  }

  @Test
  void an_engine_with_too_much_to_do_is_unavailable_whatever_else_it_says() {
    next(MISSING);
    current(400, 201, 429);

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

  private BulkResult write() {
    return writer().write(THREE);
  }

  private IndexWriter writer() {
    return new IndexWriter(stub.engine(), OpenSearchStub.environment(1));
  }

  private List<String> asked() {
    return stub.asked.stream().map(OpenSearchStub.Asked::uri).toList();
  }

  private void next(int... statuses) {
    answersWith("/declarations-next/_bulk", statuses);
  }

  private void current(int... statuses) {
    answersWith("/declarations/_bulk", statuses);
  }

  private void answersWith(String path, int... statuses) {
    stub.answersAt(
        path,
        IntStream.of(statuses)
            .mapToObj("{\"index\": {\"status\": %d}}"::formatted)
            .collect(Collectors.joining(", ", "{\"items\": [", "]}")));
  }
}
