package jp.securityaction.core.declaration;

import java.time.LocalDate;
import java.util.List;

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
  public enum Answer {
    DONE(4),
    PARTLY(2),
    NOT_DONE(0),
    UNKNOWN(-1);

    private final int points;

    Answer(int points) {
      this.points = points;
    }

    public int points() {
      return points;
    }
  }
}
