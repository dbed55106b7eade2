package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.TYPE;
import static jp.securityaction.core.form.Fault.Code.VALUE;

import java.util.List;
import java.util.function.Function;

/** Rules on what is chosen rather than typed. */
final class Choices {
  static final Rule<Boolean> YES_OR_NO =
      sent ->
          sent instanceof Boolean chosen
              ? RuleResult.right(chosen)
              : RuleResult.wrong(TYPE, "boolean");

  private Choices() {}

  static <T> Rule<T> of(List<T> choices, Function<T, String> word) {
    return Texts.CODE.naming(
        sent -> choices.stream().filter(choice -> word.apply(choice).equals(sent)).findFirst(),
        VALUE);
  }
}
