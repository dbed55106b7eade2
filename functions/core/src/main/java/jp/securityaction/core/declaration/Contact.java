package jp.securityaction.core.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Whom the secretariat may write to. Private throughout.
 *
 * @param phone ten or eleven digits, beginning with 0
 */
public record Contact(
    String name, String nameKana, @Nullable String department, String email, String phone) {

  @Override
  public String toString() {
    return "Contact[…]";
  }
}
