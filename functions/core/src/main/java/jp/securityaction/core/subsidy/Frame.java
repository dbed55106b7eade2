package jp.securityaction.core.subsidy;

import java.util.List;

/**
 * A part of a programme with rounds of its own (申請枠).
 *
 * @param rounds in the order of their numbers
 */
public record Frame(String id, String name, List<Round> rounds) {
  /** What is meant where no frame is named. */
  public static final String SINGLE = "single";

  public Frame {
    rounds = List.copyOf(rounds);
  }

  /**
   * The first round that takes IDs of the new system only, where the first ones take the older,
   * too.
   */
  int firstWithoutLegacy() {
    return rounds.stream().filter(Round::legacy).mapToInt(Round::number).max().orElse(0) + 1;
  }

  /** How people call a round: the frame is named unless it is the usual one. */
  String called(int round) {
    String called = "第" + round + "次公募";
    return id.equals(SINGLE) ? called : name + "の" + called;
  }
}
