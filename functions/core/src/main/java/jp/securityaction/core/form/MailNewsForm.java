package jp.securityaction.core.form;

import java.util.List;
import jp.securityaction.core.Result;
import org.jspecify.annotations.Nullable;

/** {@code PUT /api/registration/mail-news}: whether the declarer wants the mail news. */
public final class MailNewsForm {

  public Result<Wanted, List<Fault>> read(@Nullable Object tree) {
    return FormReader.read(
        tree,
        form -> {
          var subscribed = form.required("subscribed", Choices.YES_OR_NO);
          return form.whole(() -> new Wanted(subscribed.get()));
        });
  }

  /** What the declarer wishes. */
  public record Wanted(boolean subscribed) {}
}
