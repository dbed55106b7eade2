package jp.securityaction.core.command;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.command.DeclareResult.AlreadyDeclared;
import jp.securityaction.core.command.DeclareResult.Declared;
import jp.securityaction.core.command.DeclareResult.KeyReused;
import jp.securityaction.core.command.DeclareResult.Repeated;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Registrations.FirstAnswer;
import jp.securityaction.core.declaration.Registrations.Request;

/** Gives an applicant the 自己宣言ID in the very answer to the application. */
public final class Declare {
  private final Registrations registrations;
  private final RandomGenerator random;
  private final InstantSource clock;

  public Declare(Registrations registrations, RandomGenerator random, InstantSource clock) {
    this.registrations = registrations;
    this.random = random;
    this.clock = clock;
  }

  /** What the same request was answered before, if it was. */
  public Optional<DeclareResult> before(String owner, Request request) {
    return registrations
        .answered(owner, request.idempotencyKey())
        .map(first -> again(first, request));
  }

  public DeclareResult by(String owner, Application application, Request request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    DeclarationKey key = DeclarationKey.draw(random);
    while (true) {
      Registration first =
          Registration.of(application, key, DeclarationId.draw(random), owner, now);
      HistoryEntry entry = HistoryEntry.of(first, Action.DECLARED, now, List.of());
      switch (registrations.open(first, entry, request)) {
        case OPENED -> {
          return new Declared(first);
        }
        case ALREADY_DECLARED -> {
          return new AlreadyDeclared();
        }
        case ALREADY_ANSWERED -> {
          return before(owner, request).orElseGet(AlreadyDeclared::new);
        }
        case ID_TAKEN -> {
          // One in 10^9 at first, one in a thousand when a million IDs are out: draw another.
        }
      }
    }
  }

  private static DeclareResult again(FirstAnswer first, Request request) {
    return first.bodyDigest().equals(request.bodyDigest())
        ? new Repeated(first.registration())
        : new KeyReused();
  }
}
