package jp.securityaction.core.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.securityaction.core.form.RuleResult.Blank;
import jp.securityaction.core.form.RuleResult.Right;
import jp.securityaction.core.form.RuleResult.Wrong;

/** What a single value must be. Rules are built from each other. */
@FunctionalInterface
interface Rule<T> {

  /**
   * Reads the value, or says what is wrong with it.
   *
   * @param sent a value of parsed JSON, never {@code null}
   */
  RuleResult<T> judge(Object sent);

  default <U> Rule<U> then(Function<T, RuleResult<U>> next) {
    return sent ->
        switch (judge(sent)) {
          case Right<T>(var value) -> next.apply(value);
          case Blank<T>() -> new Blank<>();
          case Wrong<T>(var code, var hint) -> new Wrong<>(code, hint);
        };
  }

  /** Goes on with what the value names, if it names anything. */
  default <U> Rule<U> naming(Function<T, Optional<U>> named, Fault.Code otherwise) {
    return then(
        value ->
            named.apply(value).map(RuleResult::right).orElseGet(() -> RuleResult.wrong(otherwise)));
  }

  default Rule<T> unless(Predicate<T> wrong, Fault.Code code) {
    return unless(wrong, code, "");
  }

  default Rule<T> unless(Predicate<T> wrong, Fault.Code code, String hint) {
    return then(
        value -> wrong.test(value) ? RuleResult.wrong(code, hint) : RuleResult.right(value));
  }
}
