package jp.securityaction.core.form;

import java.util.List;

/** What became of reading a form: the value, or every fault in it at once. */
public sealed interface Reading<T> {
  record Read<T>(T value) implements Reading<T> {}

  record Faulty<T>(List<Fault> faults) implements Reading<T> {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
