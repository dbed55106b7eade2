package jp.securityaction.core.declaration;

import java.time.LocalDate;
import java.util.List;
import jp.securityaction.core.WireNamed;

/**
 * 5分でできる！情報セキュリティ自社診断: the answers to its 25 items, in their order. The texts are IPA's and stay
 * there.
 */
public record SelfAssessment(List<Answer> answers, LocalDate assessedOn) {
  public static final int ITEMS = 25;

  public SelfAssessment {
    answers = List.copyOf(answers);
    if (answers.size() != ITEMS) {
      throw new IllegalArgumentException("a self-assessment has " + ITEMS + " answers");
    }
  }

  @Override
  public String toString() {
    return "SelfAssessment[…]";
  }

  /** Out of 100. */
  public int score() {
    return answers.stream().mapToInt(Answer::points).sum();
  }

  /** 実施している, 一部実施している, 実施していない, わからない, with the points that guideline v4.0 gives them. */
  public enum Answer implements WireNamed {
    DONE("done", 4),
    PARTLY("partly", 2),
    NOT_DONE("notDone", 0),
    UNKNOWN("unknown", -1);

    private final String wireName;
    private final int points;

    Answer(String wireName, int points) {
      this.wireName = wireName;
      this.points = points;
    }

    /** For what we stored ourselves. */
    public static Answer named(String wireName) {
      return WireNamed.named(values(), wireName);
    }

    @Override
    public String wireName() {
      return wireName;
    }

    public int points() {
      return points;
    }
  }
}
