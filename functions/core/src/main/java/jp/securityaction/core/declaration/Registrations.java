package jp.securityaction.core.declaration;

import java.util.List;
import java.util.Optional;

/**
 * Where registrations are kept. Each write is one transaction: all of it or nothing (invariant 2).
 */
public interface Registrations {

  /** The account's newest declaration, stopped or not. Sees every write that was answered. */
  Optional<Registration> current(String owner);

  /** The declaration of this ID, stopped or not. Sees every write that was answered. */
  Optional<Registration> of(DeclarationId id);

  /** What a request with this key was answered, while the key is kept. */
  Optional<FirstAnswer> answered(String owner, String idempotencyKey);

  /** Writes the registration, its ID, its first history entry and the request's key. */
  Creation create(Registration first, HistoryEntry entry, Request request);

  /**
   * Writes the next version with its history entry; {@code false} when another version came
   * between.
   */
  boolean replace(Registration next, HistoryEntry entry);

  /**
   * Writes the stop of a declaration by another account, with an entry in the history of both;
   * {@code false} when another version came between.
   */
  boolean stopFormer(Registration stopped, HistoryEntry ofOwner, HistoryEntry ofSuccessor);

  /** Adds an entry that makes no version. */
  void note(HistoryEntry entry);

  /** Newest first. */
  List<HistoryEntry> history(String owner);

  /**
   * An application as it was sent.
   *
   * @param bodyDigest tells whether two requests carry the same JSON
   */
  record Request(String idempotencyKey, String bodyDigest) {}

  record FirstAnswer(String bodyDigest, Registration registration) {
    public boolean isTo(Request request) {
      return bodyDigest.equals(request.bodyDigest());
    }
  }

  /** What came of writing a new one. */
  enum Creation {
    CREATED,
    ID_TAKEN,
    ALREADY_DECLARED,
    ALREADY_ANSWERED
  }
}
