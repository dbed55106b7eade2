package jp.securityaction.tests.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in an OpenAPI document. A {@code $ref} is followed on the way in.
 *
 * @param pointer JSON pointer of the place
 */
record Node(Map<?, ?> root, String pointer, Map<?, ?> members) {

  static Node root(Map<?, ?> root) {
    return new Node(root, "", root);
  }

  Optional<Node> child(String name) {
    return of(pointer + "/" + escaped(name), members.get(name));
  }

  Node required(String name) {
    return child(name).orElseThrow(() -> new AssertionError("no " + name + " at #" + pointer));
  }

  Stream<Node> items(String name) {
    List<?> items = members.get(name) instanceof List<?> list ? list : List.of();
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(i -> of(pointer + "/" + escaped(name) + "/" + i, items.get(i)).stream());
  }

  Stream<String> names() {
    return members.keySet().stream().map(String::valueOf);
  }

  String text(String name) {
    return String.valueOf(members.get(name));
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  private Optional<Node> of(String at, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    return map.get("$ref") instanceof String reference && !pointsToSchema(reference)
        ? Optional.of(resolve(reference))
        : Optional.of(new Node(root, at, map));
  }

  /** Schemas know their own references. */
  private static boolean pointsToSchema(String reference) {
    return reference.startsWith("#/components/schemas/");
  }

  private Node resolve(String reference) {
    Node here = root(root);
    for (String token : reference.substring("#/".length()).split("/", -1)) {
      here = here.required(token.replace("~1", "/").replace("~0", "~"));
    }
    return here;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
