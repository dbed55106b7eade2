package jp.securityaction.core.form;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far, in the order of the form. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void note(Pointer at, Fault.Code code, String hint) {
    found.add(new Fault(at.fragment(), code, FaultMessages.of(at, code, hint)));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(found);
  }
}
