package jp.securityaction.core.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.ClaimedId;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.Star;

/**
 * Tells whether IDs belong to those who show them. An ID that nobody has is looked up and compared
 * as any other, so that neither answer nor time tells more than that the two do not belong
 * together.
 */
public final class Verify {
  private static final VerifiableDeclaration NOBODY =
      new VerifiableDeclaration("みほんのない商店", null, Star.ONE, LocalDate.EPOCH, null);

  private final VerifiableDeclarations declarations;

  public Verify(VerifiableDeclarations declarations) {
    this.declarations = declarations;
  }

  /** The answers, in the order of the questions. */
  public List<Verification> answer(List<Question> questions) {
    Set<DeclarationId> ids =
        questions.stream().flatMap(Verify::ours).collect(Collectors.toUnmodifiableSet());
    Map<DeclarationId, VerifiableDeclaration> held =
        ids.isEmpty() ? Map.of() : declarations.of(ids);
    return questions.stream().map(question -> answer(question, held)).toList();
  }

  private static Stream<DeclarationId> ours(Question question) {
    return question.id() instanceof ClaimedId.Ours(var id) ? Stream.of(id) : Stream.of();
  }

  private static Verification answer(
      Question question, Map<DeclarationId, VerifiableDeclaration> held) {
    return switch (question.id()) {
      case ClaimedId.Ours(var id) -> {
        boolean belongs = held.getOrDefault(id, NOBODY).belongsTo(question);
        VerifiableDeclaration declaration = held.get(id);
        yield belongs && declaration != null ? declaration.answer() : new Verification.NoMatch();
      }
      case ClaimedId.Legacy() -> new Verification.Legacy();
      case ClaimedId.Mistyped() -> new Verification.Mistyped();
      case ClaimedId.Invalid() -> new Verification.InvalidId();
    };
  }
}
