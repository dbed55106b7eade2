package jp.securityaction.runtime.session;

import org.jspecify.annotations.Nullable;

/**
 * A state-changing call that passed the gates.
 *
 * @param body the parsed JSON as plain Java
 */
public record Command(Session session, @Nullable Object body) {

  /** What was sent may be private. */
  @Override
  public String toString() {
    return "Command[" + session + "]";
  }
}
