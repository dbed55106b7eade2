package jp.securityaction.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

final class ChangeRecordMapperTest {

  @Test
  void has_the_shape_that_lambda_gives_it() throws Exception {
    Record record =
        Record.builder()
            .eventID("e1")
            .eventName("MODIFY")
            .dynamodb(
                change ->
                    change
                        .approximateCreationDateTime(Instant.ofEpochSecond(1_800_000_000))
                        .keys(Map.of("pk", AttributeValue.fromS("a")))
                        .newImage(
                            Map.of(
                                "n", AttributeValue.fromN("7"),
                                "b", AttributeValue.fromB(SdkBytes.fromUtf8String("hi")),
                                "l",
                                    AttributeValue.fromL(
                                        List.of(
                                            AttributeValue.fromBool(true),
                                            AttributeValue.fromNul(true))),
                                "m",
                                    AttributeValue.fromM(
                                        Map.of("s", AttributeValue.fromSs(List.of("x"))))))
                        .sequenceNumber("42")
                        .sizeBytes(9L)
                        .streamViewType("NEW_AND_OLD_IMAGES"))
            .build();

    ChangeRecord shown = ChangeRecordMapper.of(record, "arn");

    assertThat(shown.sequenceNumber()).isEqualTo("42");
    assertThat(JSON.std.anyFrom(JSON.std.asString(shown.event())))
        .isEqualTo(
            JSON.std.anyFrom(
                """
                {"eventID":"e1","eventName":"MODIFY","eventVersion":"1.1","eventSource":"aws:dynamodb",
                 "awsRegion":"ap-northeast-1",
                 "dynamodb":{"ApproximateCreationDateTime":1800000000,"Keys":{"pk":{"S":"a"}},
                   "NewImage":{"n":{"N":"7"},"b":{"B":"aGk="},"l":{"L":[{"BOOL":true},{"NULL":true}]},
                     "m":{"M":{"s":{"SS":["x"]}}}},
                   "SequenceNumber":"42","SizeBytes":9,"StreamViewType":"NEW_AND_OLD_IMAGES"},
                 "eventSourceARN":"arn"}
                """));
  }
}
