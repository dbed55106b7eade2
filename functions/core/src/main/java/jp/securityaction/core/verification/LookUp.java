package jp.securityaction.core.verification;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.DeclarationKey;

/**
 * Tells who declares now, by name, number, or both: what anybody may find in the public search. The
 * index names the declarations, the table says what is true of them (invariant 3).
 */
public final class LookUp {
  /** Two tell several from one; one more because the index may lag. */
  private static final int FEW = 3;

  /** For a business of whose declarations the index holds more that are not true any more. */
  private static final int MANY = 100;

  private final BusinessIndex index;
  private final CurrentVerifiable declarations;

  public LookUp(BusinessIndex index, CurrentVerifiable declarations) {
    this.index = index;
    this.declarations = declarations;
  }

  /** The answers, in the order of the businesses; empty while the index is away. */
  public Optional<List<Verification>> answer(List<ClaimedBusiness> businesses) {
    return answers(new LinkedHashSet<>(businesses), FEW)
        .map(
            answers ->
                businesses.stream()
                    .map(business -> answers.getOrDefault(business, new Verification.NotDeclared()))
                    .toList());
  }

  private Optional<Map<ClaimedBusiness, Verification>> answers(
      Set<ClaimedBusiness> businesses, int most) {
    return businesses.isEmpty()
        ? Optional.of(Map.of())
        : index.find(businesses, most).flatMap(found -> checked(found, most));
  }

  private Optional<Map<ClaimedBusiness, Verification>> checked(
      Map<ClaimedBusiness, List<DeclarationKey>> found, int most) {
    Map<DeclarationKey, VerifiableDeclaration> current =
        declarations.current(found.values().stream().flatMap(List::stream).distinct().toList());
    Map<ClaimedBusiness, Verification> answers = new HashMap<>();
    Set<ClaimedBusiness> undecided = new LinkedHashSet<>();
    found.forEach(
        (business, keys) -> {
          List<VerifiableDeclaration> theirs = theirs(business, keys, current);
          answers.put(business, told(theirs));
          if (theirs.size() < 2 && keys.size() == most && most < MANY) {
            undecided.add(business);
          }
        });
    return answers(undecided, MANY)
        .map(
            decided -> {
              answers.putAll(decided);
              return answers;
            });
  }

  private static List<VerifiableDeclaration> theirs(
      ClaimedBusiness business,
      List<DeclarationKey> keys,
      Map<DeclarationKey, VerifiableDeclaration> current) {
    return keys.stream()
        .flatMap(key -> Stream.ofNullable(current.get(key)))
        .filter(declaration -> declaration.isLive() && declaration.belongsTo(business))
        .toList();
  }

  private static Verification told(List<VerifiableDeclaration> theirs) {
    return switch (theirs.size()) {
      case 0 -> new Verification.NotDeclared();
      case 1 -> new Verification.Declared(theirs.getFirst().star(), theirs.getFirst().declaredOn());
      default -> new Verification.Several();
    };
  }
}
