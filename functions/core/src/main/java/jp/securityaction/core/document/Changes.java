package jp.securityaction.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.Registration;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a registration, one change a leaf. */
public final class Changes {
  /** What follows from the change itself and says nothing of its own. */
  private static final Set<String> CONSEQUENCES =
      Set.of("#/version", "#/steppedUpAt", "#/stoppedAt");

  private Changes() {}

  public static List<Change> between(Registration before, Registration after) {
    Map<String, Object> from = leaves(before);
    Map<String, Object> to = leaves(after);
    Set<String> pointers = new LinkedHashSet<>(from.keySet());
    pointers.addAll(to.keySet());
    return pointers.stream()
        .filter(pointer -> !Objects.equals(from.get(pointer), to.get(pointer)))
        .map(pointer -> new Change(pointer, from.get(pointer), to.get(pointer)))
        .toList();
  }

  private static Map<String, Object> leaves(Registration registration) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    collect("#", RegistrationDocument.of(registration), leaves);
    leaves.keySet().removeAll(CONSEQUENCES);
    return leaves;
  }

  private static void collect(String pointer, @Nullable Object value, Map<String, Object> leaves) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, child) -> collect(pointer + "/" + name, child, leaves));
    } else if (value instanceof List<?> list) {
      List<?> items = new ArrayList<>(list);
      for (int i = 0; i < items.size(); i++) {
        collect(pointer + "/" + i, items.get(i), leaves);
      }
    } else if (value != null) {
      leaves.put(pointer, value);
    }
  }
}
