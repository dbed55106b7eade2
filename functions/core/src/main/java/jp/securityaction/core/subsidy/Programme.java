package jp.securityaction.core.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy that asks for SECURITY ACTION: a row of programmes.tsv.
 *
 * @param star what its applicants must have declared
 * @param legacyOtherwise whether it takes IDs until March 2026 where no listed round says so
 */
public record Programme(
    String id,
    String name,
    @Nullable String url,
    Star star,
    boolean legacyOtherwise,
    LocalDate verifiedOn,
    List<Frame> frames) {
  /** Stands for all that are not listed. */
  public static final String OTHER = "other";

  public Programme {
    frames = List.copyOf(frames);
  }

  public boolean isListed() {
    return !id.equals(OTHER);
  }

  public Optional<Frame> frame(String frameId) {
    return frames.stream().filter(frame -> frame.id().equals(frameId)).findFirst();
  }

  /** Whether it depends on the round which IDs are taken. */
  public boolean dependsOnRound() {
    return !legacyOtherwise
        || frames.stream()
            .flatMap(frame -> frame.rounds().stream())
            .anyMatch(round -> !round.legacy());
  }

  /** A round that is not listed comes after those that are. */
  boolean takesLegacy(Frame frame, int number) {
    return frame.rounds().stream()
        .filter(round -> round.number() == number)
        .findFirst()
        .map(Round::legacy)
        .orElse(legacyOtherwise);
  }
}
