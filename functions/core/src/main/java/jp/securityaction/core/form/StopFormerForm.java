package jp.securityaction.core.form;

import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.declaration.ClaimedId;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/registration/stop-former}: the ID of the former declaration. One that is no ID
 * is no fault here: it fits no declaration, as any other wrong one.
 */
public final class StopFormerForm {
  public Result<Wanted, List<Fault>> read(@Nullable Object tree) {
    return FormReader.read(
        tree,
        form -> {
          var former = form.required(VerificationForm.DECLARATION_ID, VerificationForm.CLAIMED_ID);
          return form.whole(() -> new Wanted(former.get()));
        });
  }

  /** Which declaration is to be stopped. */
  public record Wanted(ClaimedId former) {

    /** An ID is in no log. */
    @Override
    public String toString() {
      return "Wanted[…]";
    }
  }
}
