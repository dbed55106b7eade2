package jp.securityaction.core.document;

import java.util.function.Predicate;
import java.util.stream.Stream;
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

  public static AccountType accountType(String word) {
    return named(AccountType.values(), type -> of(type).equals(word));
  }

  public static String of(CorpType type) {
    return switch (type) {
      case CORPORATION -> "corporation";
      case SOLE_PROPRIETOR -> "soleProprietor";
    };
  }

  public static CorpType corpType(String word) {
    return named(CorpType.values(), type -> of(type).equals(word));
  }

  public static String of(Status status) {
    return switch (status) {
      case LIVE -> "live";
      case STOPPED -> "stopped";
    };
  }

  public static Status status(String word) {
    return named(Status.values(), status -> of(status).equals(word));
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
    return named(Answer.values(), answer -> of(answer).equals(word));
  }

  /** A word that is none of ours is a fault of what was stored, not one of the values. */
  private static <T> T named(T[] values, Predicate<T> meant) {
    return Stream.of(values)
        .filter(meant)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a word of no value"));
  }
}
