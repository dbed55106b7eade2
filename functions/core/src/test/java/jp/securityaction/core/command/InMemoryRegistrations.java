package jp.securityaction.core.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;

/**
 * Keeps the promises of the port in plain maps; the real one is proved against DynamoDB in the
 * module tests.
 */
final class InMemoryRegistrations implements Registrations {
  private final Map<String, Registration> current = new HashMap<>();
  private final Map<DeclarationId, Registration> byId = new HashMap<>();
  private final Map<String, FirstAnswer> answers = new HashMap<>();
  private final List<HistoryEntry> entries = new ArrayList<>();
  final Set<DeclarationId> ids = new HashSet<>();

  /** Somebody else's write that comes in between, once. */
  Runnable interloper = () -> {};

  @Override
  public Optional<Registration> current(String owner) {
    return Optional.ofNullable(current.get(owner));
  }

  /** What the next look for an ID meets. */
  Runnable look = () -> {};

  @Override
  public Optional<Registration> of(DeclarationId id) {
    look.run();
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<FirstAnswer> answered(String owner, String idempotencyKey) {
    return Optional.ofNullable(answers.get(owner + "#" + idempotencyKey));
  }

  @Override
  public Creation create(Registration first, HistoryEntry entry, Request request) {
    interlope();
    String key = first.owner() + "#" + request.idempotencyKey();
    if (answers.containsKey(key)) {
      return Creation.ALREADY_ANSWERED;
    }
    if (current(first.owner()).filter(Registration::isLive).isPresent()) {
      return Creation.ALREADY_DECLARED;
    }
    if (!ids.add(first.id())) {
      return Creation.ID_TAKEN;
    }
    answers.put(key, new FirstAnswer(request.bodyDigest(), first));
    current.put(first.owner(), first);
    byId.put(first.id(), first);
    entries.add(entry);
    return Creation.CREATED;
  }

  @Override
  public boolean replace(Registration next, HistoryEntry entry) {
    interlope();
    if (current(next.owner()).orElseThrow().version() != next.version() - 1) {
      return false;
    }
    current.put(next.owner(), next);
    byId.put(next.id(), next);
    entries.add(entry);
    return true;
  }

  @Override
  public boolean stopFormer(Registration stopped, HistoryEntry ofOwner, HistoryEntry ofSuccessor) {
    return replace(stopped, ofOwner) && entries.add(ofSuccessor);
  }

  @Override
  public void note(HistoryEntry entry) {
    entries.add(entry);
  }

  @Override
  public List<HistoryEntry> history(String owner) {
    return entries.reversed().stream().filter(entry -> entry.owner().equals(owner)).toList();
  }

  private void interlope() {
    Runnable once = interloper;
    interloper = () -> {};
    once.run();
  }
}
