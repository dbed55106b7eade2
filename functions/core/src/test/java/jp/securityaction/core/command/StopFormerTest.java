package jp.securityaction.core.command;

import static jp.securityaction.core.command.Samples.CONTACT;
import static jp.securityaction.core.command.Samples.business;
import static jp.securityaction.core.command.Samples.oneStar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.command.StopFormerResult.FormerStopped;
import jp.securityaction.core.command.StopFormerResult.NoMatch;
import jp.securityaction.core.command.StopFormerResult.TooManyTries;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Actor;
import jp.securityaction.core.declaration.ClaimedId;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations.Request;
import jp.securityaction.core.declaration.WrongTries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StopFormerTest {
  private static final String OWNER = "1242";
  private static final Instant NOW = Instant.parse("2026-04-01T14:00:00Z");
  private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");
  private static final Account SUCCESSOR = prime("1243", NUMBER);

  private final InMemoryRegistrations registrations = new InMemoryRegistrations();
  private final Tries tries = new Tries();
  private final StopFormer stopFormer =
      new StopFormer(registrations, tries, InstantSource.fixed(NOW));
  private final Registration former = declare(OWNER);

  @Test
  void a_successor_who_knows_the_id_stops_it_and_both_histories_tell() {
    assertThat(stop(former)).isEqualTo(new FormerStopped(NOW));

    assertThat(registrations.current(OWNER).orElseThrow().isLive()).isFalse();
    HistoryEntry ofOwner = registrations.history(OWNER).getFirst();
    assertThat(ofOwner.action()).isEqualTo(Action.STOPPED);
    assertThat(ofOwner.by()).isEqualTo(Actor.SUCCESSOR);
    HistoryEntry ofSuccessor = registrations.history(SUCCESSOR.subject()).getFirst();
    assertThat(ofSuccessor.action()).isEqualTo(Action.FORMER_STOPPED);
    assertThat(ofSuccessor.by()).isEqualTo(Actor.OWNER);
    assertThat(ofSuccessor.declarationId()).isEqualTo(former.id());
  }

  @Test
  void the_same_again_is_answered_as_at_first_and_written_once() {
    stop(former);

    assertThat(stop(former)).isEqualTo(new FormerStopped(NOW));
    assertThat(registrations.history(OWNER)).hasSize(2);
    assertThat(registrations.history(SUCCESSOR.subject())).hasSize(1);
  }

  @Test
  void one_that_its_owner_stopped_before_is_stopped_since_then() {
    Instant before = NOW.minusSeconds(3600);
    new RegistrationCommands(registrations, InstantSource.fixed(before))
        .stop(OWNER, OptionalLong.of(1));

    assertThat(stop(former)).isEqualTo(new FormerStopped(before));
    assertThat(registrations.history(SUCCESSOR.subject())).isEmpty();
  }

  @Test
  void a_change_that_its_owner_makes_meanwhile_is_stopped_with_it() {
    registrations.interloper =
        () -> commands().change(OWNER, business("新商事"), CONTACT, null, OptionalLong.of(1));

    assertThat(stop(former)).isEqualTo(new FormerStopped(NOW));
    assertThat(registrations.current(OWNER).orElseThrow().business().name()).isEqualTo("新商事");
    assertThat(registrations.current(OWNER).orElseThrow().version()).isEqualTo(3);
  }

  @Test
  void a_stop_that_its_owner_makes_meanwhile_counts() {
    registrations.interloper = () -> commands().stop(OWNER, OptionalLong.of(1));

    assertThat(stop(former)).isEqualTo(new FormerStopped(NOW));
    assertThat(registrations.history(OWNER).getFirst().by()).isEqualTo(Actor.OWNER);
    assertThat(registrations.history(SUCCESSOR.subject())).isEmpty();
  }

  @Test
  void nobody_else_stops_it() {
    ClaimedId id = new ClaimedId.Ours(former.id());
    for (Account other :
        List.of(
            prime("1", new CorporateNumber("4000012090001")),
            prime("1", null),
            prime(OWNER, NUMBER))) {
      assertThat(stopFormer.by(other, id)).isEqualTo(new NoMatch());
    }
    ClaimedId unknown = new ClaimedId.Ours(DeclarationId.draw(new Random(7)));
    for (ClaimedId wrong : List.of(unknown, new ClaimedId.Legacy(), new ClaimedId.Invalid())) {
      assertThat(stopFormer.by(SUCCESSOR, wrong)).isEqualTo(new NoMatch());
    }
    assertThat(registrations.current(OWNER).orElseThrow().isLive()).isTrue();
  }

  @Test
  void after_five_wrong_ids_on_a_day_the_right_one_is_not_looked_at_either() {
    for (int i = 0; i < 5; i++) {
      assertThat(stopFormer.by(SUCCESSOR, new ClaimedId.Invalid())).isEqualTo(new NoMatch());
    }

    assertThat(stop(former)).isEqualTo(new TooManyTries(Duration.ofHours(1)));
    assertThat(registrations.current(OWNER).orElseThrow().isLive()).isTrue();
  }

  @Test
  void right_ones_do_not_count() {
    for (int i = 0; i < 9; i++) {
      assertThat(stop(former)).isInstanceOf(FormerStopped.class);
    }
  }

  @Test
  void what_could_not_be_looked_at_does_not_count() {
    registrations.look =
        () -> {
          throw new IllegalStateException("the table is away");
        };
    for (int i = 0; i < 9; i++) {
      assertThatIllegalStateException().isThrownBy(() -> stop(former));
    }
    registrations.look = () -> {};

    assertThat(stop(former)).isInstanceOf(FormerStopped.class);
  }

  private StopFormerResult stop(Registration wanted) {
    return stopFormer.by(SUCCESSOR, new ClaimedId.Ours(wanted.id()));
  }

  private RegistrationCommands commands() {
    return new RegistrationCommands(registrations, InstantSource.fixed(NOW));
  }

  private Registration declare(String owner) {
    new Declare(registrations, new Random(1), InstantSource.fixed(NOW.minusSeconds(9000)))
        .by(owner, new Request("key", "digest"), Result.success(oneStar()));
    return registrations.current(owner).orElseThrow();
  }

  private static Account prime(String subject, @Nullable CorporateNumber number) {
    return new Account(subject, AccountType.PRIME, CorpType.CORPORATION, "見本商事", number);
  }

  private static final class Tries implements WrongTries {
    private final Map<LocalDate, Integer> taken = new HashMap<>();

    @Override
    public boolean take(String owner, LocalDate day) {
      return taken.merge(day, 1, Integer::sum) <= 5;
    }

    @Override
    public void giveBack(String owner, LocalDate day) {
      taken.merge(day, -1, Integer::sum);
    }

    @Override
    public void wasWrong(String owner, LocalDate day) {}
  }
}
