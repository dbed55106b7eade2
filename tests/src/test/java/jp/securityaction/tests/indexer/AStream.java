package jp.securityaction.tests.indexer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.TheStack;

/** Hands records of one declaration to the indexer, as Lambda's stream mapping would. */
record AStream(String key) {

  /** The sequence numbers that the indexer wants to see again; records are numbered from 1. */
  List<String> delivers(String... images) {
    String records =
        IntStream.range(0, images.length)
            .mapToObj(place -> record(place + 1, images[place]))
            .collect(Collectors.joining(", "));
    byte[] answer =
        TheStack.invoke(
            "indexer", "{\"Records\": [%s]}".formatted(records).getBytes(StandardCharsets.UTF_8));
    return Json.parse(answer).at("/batchItemFailures").texts("/itemIdentifier");
  }

  String live(int version, String name) {
    return image(version, "live", name);
  }

  String stopped(int version) {
    return image(version, "stopped", "止めた名前");
  }

  /** An image without what a declaration always has. */
  String poison() {
    return "{\"pk\": {\"S\": \"declaration#%s\"}, \"sk\": {\"S\": \"declaration\"}}".formatted(key);
  }

  private String image(int version, String status, String name) {
    return """
        {"pk": {"S": "declaration#%s"}, "sk": {"S": "declaration"}, "version": {"N": "%d"},
         "status": {"S": "%s"}, "declaredAt": {"N": "1775001600000"},
         "owner": {"S": "private-owner"}, "id": {"S": "51234567897"},
         "contact": {"M": {"email": {"S": "private@example.jp"}}},
         "listing": {"M": {"name": {"S": "%s"}, "nameKana": {"S": "ナマエ"},
           "corpType": {"S": "soleProprietor"}, "prefecture": {"S": "13"}, "city": {"S": "13101"},
           "industry": {"S": "G"}, "star": {"N": "1"}, "declaredOn": {"S": "2026-04-01"}}}}
        """
        .formatted(key, version, status, name);
  }

  private String record(int number, String image) {
    return """
        {"eventID": "%d", "eventName": "MODIFY", "eventSource": "aws:dynamodb",
         "dynamodb": {"SequenceNumber": "%d",
           "Keys": {"pk": {"S": "declaration#%s"}, "sk": {"S": "declaration"}}, "NewImage": %s}}
        """
        .formatted(number, number, key, image);
  }
}
