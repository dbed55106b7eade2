package jp.securityaction.core.form;

import java.util.List;

/** What became of reading a form: the value, or every fault in it at once. */
public sealed interface ParseResult<T> {
  record Read<T>(T value) implements ParseResult<T> {}

  record Faulty<T>(List<Fault> faults) implements ParseResult<T> {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
