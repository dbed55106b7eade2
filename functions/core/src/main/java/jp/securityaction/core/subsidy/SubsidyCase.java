package jp.securityaction.core.subsidy;

import java.util.OptionalInt;

/**
 * Somebody with an ID who applies for a subsidy.
 *
 * @param round of the application, 1 and more; empty only for a programme without rounds
 * @param correctionInRound in whose period the ID has to be sent in again, because of a deficiency
 */
public record SubsidyCase(
    Generation generation, Programme programme, OptionalInt round, OptionalInt correctionInRound) {

  /** The round whose rules count; 0 where there are no rounds. */
  int decisiveRound() {
    return correctionInRound.orElse(round.orElse(0));
  }
}
