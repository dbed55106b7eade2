package jp.securityaction.core.form;

import java.util.List;
import jp.securityaction.core.Result;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/registration/stop}: an empty object, so that nothing stops by accident. */
public final class StopForm {

  public Result<Wanted, List<Fault>> read(@Nullable Object tree) {
    return FormReader.read(tree, form -> form.whole(Wanted::new));
  }

  /** Nothing but the wish to stop. */
  public record Wanted() {}
}
