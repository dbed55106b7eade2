package jp.securityaction.core.subsidy;

import java.util.OptionalInt;
import jp.securityaction.core.declaration.Star;

/**
 * Somebody with an ID who applies for a subsidy.
 *
 * @param frame one of the programme's
 * @param round of the application, 1 and more; empty only where the programme does not depend on it
 * @param correctionInRound in whose period the ID has to be sent in again, because of a deficiency
 * @param star what was declared under the ID
 */
public record SubsidyCase(
    Generation generation,
    Programme programme,
    Frame frame,
    OptionalInt round,
    OptionalInt correctionInRound,
    Star star) {

  boolean hasStarsEnough() {
    return star.includes(programme.star());
  }

  /** Whether the decisive round takes IDs until March 2026. */
  boolean takesLegacy() {
    return programme.takesLegacy(frame, decisiveRound());
  }

  String filledIn(String sentence) {
    return sentence
        .replace("{programme}", programme.name())
        .replace("{round}", frame.called(decisiveRound()))
        .replace("{cut}", frame.called(frame.firstWithoutLegacy()));
  }

  /** The round whose rules count; 0 where there are none. */
  private int decisiveRound() {
    return correctionInRound.orElse(round.orElse(0));
  }
}
