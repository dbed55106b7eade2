package jp.securityaction.core.command;

import java.util.List;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.form.Fault;

/** Every way an application can end. */
public sealed interface DeclareResult {
  record Declared(Registration registration) implements DeclareResult {}

  /** The same request came before; the answer is the first one again (invariant 1). */
  record Repeated(Registration first) implements DeclareResult {}

  record Refused(List<Fault> faults) implements DeclareResult {}

  record KeyReused() implements DeclareResult {}

  record AlreadyDeclared() implements DeclareResult {}
}
