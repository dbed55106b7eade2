package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.VALUE;

import java.time.LocalDate;
import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.consent.Pledge;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/declarations}: a whole declaration. */
public final class ApplicationForm {
  private static final Rule<Star> STAR =
      Numbers.whole(Star.ONE.number(), Star.TWO.number(), VALUE)
          .naming(number -> Star.of(Math.toIntExact(number)), VALUE);

  private final ConsentTexts inForce;

  public ApplicationForm(ConsentTexts inForce) {
    this.inForce = inForce;
  }

  /**
   * Reads the body.
   *
   * @param tree parsed JSON as plain Java
   * @param today in Japan
   */
  public Result<Application, List<Fault>> read(
      @Nullable Object tree, Account account, LocalDate today) {
    return FormReader.read(tree, form -> application(form, account, today));
  }

  private FieldValue<Application> application(FormReader form, Account account, LocalDate today) {
    var star = form.required("star", STAR);
    var business = form.requiredObject("business", fields -> BusinessPart.read(fields, account));
    var contact = form.requiredObject("contact", ContactPart::read);
    var secondStar = SecondStarPart.of(form, star.orNull(), today);
    var consents =
        form.requiredObject(
            "consents", fields -> ConsentsPart.read(fields, inForce, pledges(star.orNull())));
    var mailNews = form.required("mailNews", Choices.YES_OR_NO);
    return form.whole(
        () ->
            new Application(
                star.get(),
                business.get(),
                contact.get(),
                secondStar.orNull(),
                consents.get(),
                mailNews.get()));
  }

  private List<Pledge> pledges(@Nullable Star star) {
    return star == null ? inForce.pledges() : List.of(inForce.pledge(star));
  }
}
