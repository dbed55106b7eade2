package jp.securityaction.tests.issuance;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.securityaction.tests.given.AnApplication;

/** A way to get the form wrong, and the faults that are named then. */
record Faulty(String what, UnaryOperator<AnApplication> mistake, List<String> faults) {

  static Faulty when(String what, UnaryOperator<AnApplication> mistake, String... faults) {
    return new Faulty(what, mistake, List.of(faults));
  }

  /** The value at the pointer is another one. */
  static Faulty when(String pointer, Object value, String code) {
    String shown = String.valueOf(value);
    return when(
        pointer + " is " + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown),
        application -> application.with(pointer, value),
        pointer + " " + code);
  }

  static Faulty without(String pointer) {
    return when(
        "without " + pointer, application -> application.without(pointer), pointer + " required");
  }

  @Override
  public String toString() {
    return what + " → " + String.join(", ", faults);
  }
}
