package jp.securityaction.core.command;

import static jp.securityaction.core.command.Samples.oneStar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
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
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations.Request;
import jp.securityaction.core.form.Fault;
import org.junit.jupiter.api.Test;

class DeclareTest {
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456789Z");
  private static final Request REQUEST = new Request("key-1", "digest-1");
  private static final Result<Application, List<Fault>> GOOD = new Success<>(oneStar());
  private static final List<Fault> FAULTS = List.of(new Fault("#/star", Fault.Code.VALUE, "…"));
  private static final Result<Application, List<Fault>> BAD = new Failure<>(FAULTS);

  private final InMemoryRegistrations registrations = new InMemoryRegistrations();

  @Test
  void an_application_ends_in_a_live_declaration_with_its_id_and_a_history() {
    Registration registration = declared(declare().by("1242", REQUEST, GOOD));

    assertThat(registration.isLive()).isTrue();
    assertThat(registration.version()).isEqualTo(1);
    assertThat(registration.declaredAt()).isEqualTo("2026-04-01T00:00:00.123Z");
    assertThat(registrations.current("1242")).contains(registration);
    assertThat(registrations.history("1242"))
        .extracting(HistoryEntry::action, HistoryEntry::declarationId)
        .containsExactly(tuple(Action.DECLARED, registration.id()));
  }

  @Test
  void invariant_1_a_repeated_request_gets_the_first_answer_again_even_when_its_form_is_outdated() {
    Registration first = declared(declare().by("1242", REQUEST, GOOD));

    assertThat(declare().by("1242", REQUEST, BAD)).isEqualTo(new Repeated(first));
  }

  @Test
  void invariant_1_the_same_key_with_another_body_is_refused() {
    declared(declare().by("1242", REQUEST, GOOD));

    assertThat(declare().by("1242", new Request("key-1", "digest-2"), GOOD))
        .isEqualTo(new KeyReused());
  }

  @Test
  void faults_come_before_a_reused_key() {
    declared(declare().by("1242", REQUEST, GOOD));

    assertThat(declare().by("1242", new Request("key-1", "digest-2"), BAD))
        .isEqualTo(new Refused(FAULTS));
  }

  @Test
  void only_a_success_uses_up_the_key() {
    assertThat(declare().by("1242", REQUEST, BAD)).isEqualTo(new Refused(FAULTS));

    assertThat(declare().by("1242", REQUEST, GOOD)).isInstanceOf(Declared.class);
  }

  @Test
  void a_key_belongs_to_its_account() {
    declared(declare().by("1242", REQUEST, GOOD));

    assertThat(declare().by("1243", REQUEST, GOOD)).isInstanceOf(Declared.class);
  }

  @Test
  void invariant_1_two_applications_at_the_same_moment_end_in_one_declaration() {
    registrations.interloper =
        () -> declared(declare().by("1242", new Request("key-2", "digest-1"), GOOD));

    assertThat(declare().by("1242", REQUEST, GOOD)).isEqualTo(new AlreadyDeclared());
    assertThat(registrations.ids).hasSize(1);
  }

  @Test
  void invariant_1_the_same_request_twice_at_the_same_moment_gets_one_answer() {
    registrations.interloper = () -> declared(declare().by("1242", REQUEST, GOOD));

    assertThat(declare().by("1242", REQUEST, GOOD)).isInstanceOf(Repeated.class);
    assertThat(registrations.ids).hasSize(1);
  }

  @Test
  void an_id_that_is_taken_is_not_given_again() {
    DeclarationId taken = DeclarationId.draw(new Random(1));
    registrations.ids.add(taken);
    Declare declare = new Declare(registrations, firstDraw(taken), InstantSource.fixed(NOW));

    assertThat(declared(declare.by("1242", REQUEST, GOOD)).id()).isNotEqualTo(taken);
  }

  private Declare declare() {
    return new Declare(registrations, new Random(7), InstantSource.fixed(NOW));
  }

  private static Registration declared(DeclareResult result) {
    assertThat(result).isInstanceOf(Declared.class);
    return ((Declared) result).registration();
  }

  /** Draws the second digit and the eight behind it of {@code id} first, then at random. */
  private static RandomGenerator firstDraw(DeclarationId id) {
    Deque<Integer> first =
        new ArrayDeque<>(
            List.of(
                Integer.parseInt(id.digits().substring(1, 2)) - 1,
                Integer.parseInt(id.digits().substring(2, 10))));
    return new Random(3) {
      @Override
      public int nextInt(int bound) {
        return first.isEmpty() ? super.nextInt(bound) : first.pop();
      }
    };
  }
}
