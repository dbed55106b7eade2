package jp.securityaction.runtime.session;

import java.util.Map;

/**
 * First values for the form, as GビズID gave them and as the form would take them. What is not known
 * is left out.
 */
public record Prefill(Map<String, ?> business, Map<String, ?> contact) {

  /** Names, mail and telephone: in no log. */
  @Override
  public String toString() {
    return "Prefill[…]";
  }
}
