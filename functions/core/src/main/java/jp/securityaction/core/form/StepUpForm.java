package jp.securityaction.core.form;

import java.time.LocalDate;
import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/registration/step-up}: what two stars ask for beyond one. */
public final class StepUpForm {
  private final ConsentTexts inForce;

  public StepUpForm(ConsentTexts inForce) {
    this.inForce = inForce;
  }

  public Result<Wanted, List<Fault>> read(@Nullable Object tree, LocalDate today) {
    return FormReader.read(tree, form -> wanted(form, today));
  }

  private FieldValue<Wanted> wanted(FormReader form, LocalDate today) {
    var secondStar = SecondStarPart.of(form, Star.TWO, today);
    var consents =
        form.requiredObject(
            "consents",
            fields -> ConsentsPart.read(fields, inForce, List.of(inForce.pledge(Star.TWO))));
    return form.whole(() -> new Wanted(secondStar.get(), consents.get()));
  }

  /** What the second star rests on. */
  public record Wanted(SecondStar secondStar, Consents consents) {}
}
