package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.REQUIRED;

import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.declaration.ClaimedId;
import jp.securityaction.core.verification.ClaimedBusiness;
import jp.securityaction.core.verification.Question;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/verifications}: an ID, and at least one of the two things by which its holder is
 * known. An ID that is none is no fault here: it has an answer of its own.
 */
public final class VerificationForm {
  public static final String DECLARATION_ID = "declarationId";
  public static final String NAME = "name";
  public static final String CORPORATE_NUMBER = "corporateNumber";

  static final Rule<ClaimedId> CLAIMED_ID =
      Texts.NUMBER.then(digits -> RuleResult.right(ClaimedId.of(digits)));

  private static final Rule<String> CLAIMED_NAME = Texts.name(BusinessPart.NAME);

  public Result<Question, List<Fault>> read(@Nullable Object tree) {
    return FormReader.read(
        tree,
        form -> {
          var id = form.required(DECLARATION_ID, CLAIMED_ID);
          var name = form.optional(NAME, CLAIMED_NAME);
          var number = form.optional(CORPORATE_NUMBER, Texts.CORPORATE_NUMBER);
          requireOneOfThem(form);
          return form.whole(() -> new Question(id.get(), name.orNull(), number.orNull()));
        });
  }

  /** The same without an ID. */
  public Result<ClaimedBusiness, List<Fault>> readBusiness(@Nullable Object tree) {
    return FormReader.read(
        tree,
        form -> {
          var name = form.optional(NAME, CLAIMED_NAME);
          var number = form.optional(CORPORATE_NUMBER, Texts.CORPORATE_NUMBER);
          requireOneOfThem(form);
          return form.whole(() -> new ClaimedBusiness(name.orNull(), number.orNull()));
        });
  }

  private static void requireOneOfThem(FormReader form) {
    if (form.isBlank(NAME, CLAIMED_NAME)
        && form.isBlank(CORPORATE_NUMBER, Texts.CORPORATE_NUMBER)) {
      form.note(NAME, REQUIRED, "");
    }
  }
}
