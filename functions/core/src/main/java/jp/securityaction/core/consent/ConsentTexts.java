package jp.securityaction.core.consent;

import java.util.List;
import jp.securityaction.core.declaration.Star;

/** The texts that must be agreed to. Versioned data, not code: see the files beside this class. */
public record ConsentTexts(Terms terms, List<Pledge> pledges) {

  public ConsentTexts {
    pledges = List.copyOf(pledges);
  }

  /** Those that a declaration made now is made to. */
  public static ConsentTexts inForce() {
    return InForce.TEXTS;
  }

  public Pledge pledge(Star star) {
    return pledges.stream().filter(pledge -> pledge.star() == star).findFirst().orElseThrow();
  }

  /** Read when first asked for, once. */
  private static final class InForce {
    static final ConsentTexts TEXTS =
        new ConsentTexts(ConsentFiles.terms(), ConsentFiles.pledges());
  }
}
