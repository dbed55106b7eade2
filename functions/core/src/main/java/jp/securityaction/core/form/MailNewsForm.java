package jp.securityaction.core.form;

import org.jspecify.annotations.Nullable;

/** {@code PUT /api/registration/mail-news}: whether the declarer wants the mail news. */
public final class MailNewsForm {

  public ParseResult<Wanted> read(@Nullable Object tree) {
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
