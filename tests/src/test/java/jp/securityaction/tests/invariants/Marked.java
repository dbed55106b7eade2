package jp.securityaction.tests.invariants;

import static jp.securityaction.tests.given.AnApplication.anApplication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.securityaction.tests.given.AnApplication;

/** Private values that appear nowhere else, so that a leak is seen. */
public final class Marked {
  static final String BUILDING = "秘匿建物九八七";

  public static final List<String> VALUES =
      List.of(
          "秘匿担当者",
          "ヒトクタントウシャ",
          "秘匿部署",
          "hitoku-9876@secret.example.jp",
          "09098765432",
          "秘匿代表",
          "秘匿通り9876",
          "9870654",
          "987654321",
          BUILDING);

  private Marked() {}

  public static AnApplication application() {
    return anApplication()
        .with("/contact/name", "秘匿担当者")
        .with("/contact/nameKana", "ヒトクタントウシャ")
        .with("/contact/department", "秘匿部署")
        .with("/contact/email", "hitoku-9876@secret.example.jp")
        .with("/contact/phone", "090-9876-5432")
        .with("/business/representative/lastName", "秘匿代表")
        .with("/business/street", "秘匿通り9876")
        .with("/business/building", BUILDING)
        .with("/business/postalCode", "9870654")
        .with("/business/capital", 987_654_321);
  }

  /** A stream record of a registration whose public part is amiss, full of private values. */
  static byte[] recordThatCannotBeRead(String sequenceNumber) {
    return """
        {"Records": [{"eventName": "INSERT", "eventSource": "aws:dynamodb", "dynamodb": {
          "SequenceNumber": "%s",
          "Keys": {"pk": {"S": "declaration#%2$s"}, "sk": {"S": "declaration"}},
          "NewImage": {"pk": {"S": "declaration#%2$s"}, "sk": {"S": "declaration"}, "version": {"N": "1"},
            "status": {"S": "%2$s"}, "listing": {"S": "%2$s"}, "contact": {"M": {"name": {"S": "%2$s"}}}}}}]}
        """
        .formatted(sequenceNumber, BUILDING)
        .getBytes(StandardCharsets.UTF_8);
  }
}
