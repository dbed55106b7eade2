package jp.securityaction.core.document;

import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.SelfAssessment.Answer;
import jp.securityaction.core.declaration.Status;

/** How the HTTP contract writes the values of our enums, and back. */
public final class Words {
  private Words() {}

  public static String of(AccountType type) {
    return switch (type) {
      case PRIME -> "prime";
      case MEMBER -> "member";
    };
  }

  public static String of(CorpType type) {
    return switch (type) {
      case CORPORATION -> "corporation";
      case SOLE_PROPRIETOR -> "soleProprietor";
    };
  }

  public static CorpType corpType(String word) {
    return word.equals(of(CorpType.CORPORATION)) ? CorpType.CORPORATION : CorpType.SOLE_PROPRIETOR;
  }

  public static String of(Status status) {
    return switch (status) {
      case LIVE -> "live";
      case STOPPED -> "stopped";
    };
  }

  public static Status status(String word) {
    return word.equals(of(Status.LIVE)) ? Status.LIVE : Status.STOPPED;
  }

  public static String of(Answer answer) {
    return switch (answer) {
      case DONE -> "done";
      case PARTLY -> "partly";
      case NOT_DONE -> "notDone";
      case UNKNOWN -> "unknown";
    };
  }

  public static Answer answer(String word) {
    for (Answer answer : Answer.values()) {
      if (of(answer).equals(word)) {
        return answer;
      }
    }
    throw new IllegalArgumentException("no such answer");
  }
}
