package jp.securityaction.core.form;

/** What a rule finds in one value. */
sealed interface RuleResult<T> {

  record Right<T>(T value) implements RuleResult<T> {
    /** What was typed may be private. */
    @Override
    public String toString() {
      return "Right[…]";
    }
  }

  /** Nothing was typed: absent where the key is optional. */
  record Blank<T>() implements RuleResult<T> {}

  /**
   * A fault, still without its place.
   *
   * @param hint the limit that was passed, or a word that picks the closer sentence; see {@link
   *     FaultMessages}
   */
  record Wrong<T>(Fault.Code code, String hint) implements RuleResult<T> {}

  static <T> RuleResult<T> right(T value) {
    return new Right<>(value);
  }

  static <T> RuleResult<T> wrong(Fault.Code code) {
    return new Wrong<>(code, "");
  }

  static <T> RuleResult<T> wrong(Fault.Code code, String hint) {
    return new Wrong<>(code, hint);
  }
}
