package jp.securityaction.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamBatchTest {

  @Test
  void the_changes_of_declarations_come_in_their_order() throws IOException {
    StreamBatch batch =
        batch(declaration("1", "k1"), currentOfAnAccount("2"), declaration("3", "k2"));

    assertThat(batch.changes())
        .extracting(StreamBatch.Change::sequenceNumber)
        .containsExactly("1", "3");
    assertThat(batch.changes())
        .extracting(change -> change.declaration().key().value())
        .containsExactly("k1", "k2");
    assertThat(batch.unreadable()).isEmpty();
  }

  @Test
  void a_batch_ends_before_the_first_record_that_cannot_be_read() throws IOException {
    StreamBatch batch = batch(declaration("1", "k1"), poison("2"), declaration("3", "k2"));

    assertThat(batch.changes()).extracting(StreamBatch.Change::sequenceNumber).containsExactly("1");
    assertThat(batch.unreadable()).contains("2");
  }

  private static StreamBatch batch(String... records) throws IOException {
    return StreamBatch.of(JSON.std.mapFrom("{\"Records\": %s}".formatted(List.of(records))));
  }

  private static String declaration(String sequenceNumber, String key) {
    return record(
        sequenceNumber,
        """
        {"pk": {"S": "declaration#%s"}, "sk": {"S": "declaration"}, "version": {"N": "1"},
         "status": {"S": "live"}, "declaredAt": {"N": "1775001600000"},
         "listing": {"M": {"name": {"S": "みらい"}, "nameKana": {"S": "ミライ"},
           "corpType": {"S": "soleProprietor"}, "prefecture": {"S": "13"}, "city": {"S": "13101"},
           "industry": {"S": "G"}, "star": {"N": "1"}, "declaredOn": {"S": "2026-04-01"}}}}
        """
            .formatted(key));
  }

  private static String poison(String sequenceNumber) {
    return record(
        sequenceNumber, "{\"pk\": {\"S\": \"declaration#k\"}, \"sk\": {\"S\": \"declaration\"}}");
  }

  private static String currentOfAnAccount(String sequenceNumber) {
    return """
        {"eventName": "INSERT", "dynamodb": {"SequenceNumber": "%s",
         "Keys": {"pk": {"S": "account#1"}, "sk": {"S": "current"}}, "NewImage": {}}}
        """
        .formatted(sequenceNumber);
  }

  private static String record(String sequenceNumber, String image) {
    return """
        {"eventName": "INSERT", "dynamodb": {"SequenceNumber": "%s",
         "Keys": {"pk": {"S": "declaration#k"}, "sk": {"S": "declaration"}}, "NewImage": %s}}
        """
        .formatted(sequenceNumber, image);
  }
}
