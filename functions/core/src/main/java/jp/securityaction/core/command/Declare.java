package jp.securityaction.core.command;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.command.DeclareResult.AlreadyDeclared;
import jp.securityaction.core.command.DeclareResult.Declared;
import jp.securityaction.core.command.DeclareResult.KeyReused;
import jp.securityaction.core.command.DeclareResult.Refused;
import jp.securityaction.core.command.DeclareResult.Repeated;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Registrations.FirstAnswer;
import jp.securityaction.core.declaration.Registrations.Request;
import jp.securityaction.core.form.Fault;

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

  /**
   * Declares, once for each request.
   *
   * @param form counts only for a request that is new: a repeated one is answered as it was at
   *     first, whatever has changed since
   */
  public DeclareResult by(String owner, Request request, Result<Application, List<Fault>> form) {
    Optional<FirstAnswer> before = registrations.answered(owner, request.idempotencyKey());
    if (before.isPresent() && before.get().isTo(request)) {
      return new Repeated(before.get().registration());
    }
    return switch (form) {
      case Failure(var faults) -> new Refused(faults);
      case Success(var application) ->
          before.isPresent() ? new KeyReused() : create(owner, request, application);
    };
  }

  private DeclareResult create(String owner, Request request, Application application) {
    Instant now = JapaneseTime.now(clock);
    DeclarationKey key = DeclarationKey.draw(random);
    while (true) {
      Registration first =
          Registration.of(application, key, DeclarationId.draw(random), owner, now);
      HistoryEntry entry = HistoryEntry.of(first, Action.DECLARED, now, List.of());
      switch (registrations.create(first, entry, request)) {
        case CREATED -> {
          return new Declared(first);
        }
        case ALREADY_DECLARED -> {
          return new AlreadyDeclared();
        }
        case ALREADY_ANSWERED -> {
          return answeredMeanwhile(owner, request);
        }
        case ID_TAKEN -> {
          // One draw in a thousand when a million IDs are out: draw another.
        }
      }
    }
  }

  private DeclareResult answeredMeanwhile(String owner, Request request) {
    FirstAnswer first = registrations.answered(owner, request.idempotencyKey()).orElseThrow();
    return first.isTo(request) ? new Repeated(first.registration()) : new KeyReused();
  }
}
