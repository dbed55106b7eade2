package jp.securityaction.core.form;

import java.time.LocalDate;
import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/** {@code PUT /api/registration}: everything that a declarer may change, anew. */
public final class ChangeForm {

  /**
   * Reads the body.
   *
   * @param star the registration's; {@code null} when there is none, which is refused only after
   *     the form's own faults
   */
  public Result<Wanted, List<Fault>> read(
      @Nullable Object tree, Account account, @Nullable Star star, LocalDate today) {
    return FormReader.read(tree, form -> wanted(form, account, star, today));
  }

  private static FieldValue<Wanted> wanted(
      FormReader form, Account account, @Nullable Star star, LocalDate today) {
    var business = form.requiredObject("business", fields -> BusinessPart.read(fields, account));
    var contact = form.requiredObject("contact", ContactPart::read);
    var secondStar = SecondStarPart.of(form, star, today);
    return form.whole(() -> new Wanted(business.get(), contact.get(), secondStar.orNull()));
  }

  /** What the registration is to become. */
  public record Wanted(Business business, Contact contact, @Nullable SecondStar secondStar) {}
}
