package jp.securityaction.core.command;

import static jp.securityaction.core.command.Samples.CONSENTS;
import static jp.securityaction.core.command.Samples.CONTACT;
import static jp.securityaction.core.command.Samples.SECOND_STAR;
import static jp.securityaction.core.command.Samples.business;
import static jp.securityaction.core.command.Samples.oneStar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import jp.securityaction.core.Result;
import jp.securityaction.core.command.CommandResult.AlreadyTwoStars;
import jp.securityaction.core.command.CommandResult.Done;
import jp.securityaction.core.command.CommandResult.NotDeclared;
import jp.securityaction.core.command.CommandResult.Stopped;
import jp.securityaction.core.command.CommandResult.VersionOutdated;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations.Request;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.declaration.Status;
import org.junit.jupiter.api.Test;

class RegistrationCommandsTest {
  private static final String OWNER = "1242";
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));
  private static final OptionalLong FIRST = OptionalLong.of(1);

  private final InMemoryRegistrations registrations = new InMemoryRegistrations();
  private final RegistrationCommands revise = new RegistrationCommands(registrations, CLOCK);

  @Test
  void a_change_makes_the_next_version_and_says_what_changed_leaf_by_leaf() {
    declare("key-1");

    Registration changed = done(revise.change(OWNER, business("新商事"), CONTACT, null, FIRST));

    assertThat(changed.version()).isEqualTo(2);
    assertThat(latest().action()).isEqualTo(Action.CHANGED);
    assertThat(latest().changes())
        .containsExactly(new Change("#/business/name", "見本商事株式会社", "新商事"));
  }

  @Test
  void a_change_of_nothing_is_no_new_version() {
    Registration before = declare("key-1");

    assertThat(done(revise.change(OWNER, before.business(), before.contact(), null, FIRST)))
        .isEqualTo(before);
    assertThat(registrations.history(OWNER)).hasSize(1);
  }

  @Test
  void stepping_up_keeps_the_id() {
    Registration before = declare("key-1");

    Registration after = done(revise.stepUp(OWNER, SECOND_STAR, CONSENTS, FIRST));

    assertThat(after.star()).isEqualTo(Star.TWO);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.steppedUpAt()).isEqualTo(CLOCK.instant());
    assertThat(revise.stepUp(OWNER, SECOND_STAR, CONSENTS, OptionalLong.of(2)))
        .isEqualTo(new AlreadyTwoStars());
  }

  @Test
  void a_stop_ends_all_commands_and_a_new_declaration_gets_a_new_id() {
    Registration before = declare("key-1");

    assertThat(done(revise.stop(OWNER, FIRST)).status()).isEqualTo(Status.STOPPED);
    assertThat(latest().action()).isEqualTo(Action.STOPPED);
    assertThat(everyCommand(OptionalLong.of(2))).containsOnly(new Stopped());
    assertThat(declare("key-2").id()).isNotEqualTo(before.id());
  }

  @Test
  void without_a_declaration_there_is_nothing_to_command() {
    assertThat(everyCommand(FIRST)).containsOnly(new NotDeclared());
  }

  @Test
  void a_version_that_the_owner_has_not_seen_is_not_overwritten() {
    declare("key-1");

    assertThat(revise.stop(OWNER, OptionalLong.of(7))).isEqualTo(new VersionOutdated());
    assertThat(revise.stop(OWNER, OptionalLong.empty())).isEqualTo(new VersionOutdated());
  }

  @Test
  void a_change_that_comes_between_is_not_lost() {
    declare("key-1");
    registrations.interloper = () -> done(revise.subscribe(OWNER, true));

    assertThat(revise.stop(OWNER, FIRST)).isEqualTo(new VersionOutdated());
    assertThat(registrations.current(OWNER).orElseThrow().isLive()).isTrue();
  }

  @Test
  void the_mail_news_need_no_version_and_wait_for_nobody() {
    declare("key-1");
    registrations.interloper =
        () -> done(revise.change(OWNER, business("新商事"), CONTACT, null, FIRST));

    Registration subscribed = done(revise.subscribe(OWNER, true));

    assertThat(subscribed.mailNews()).isTrue();
    assertThat(subscribed.business().name()).isEqualTo("新商事");
    assertThat(subscribed.version()).isEqualTo(3);
    assertThat(done(revise.subscribe(OWNER, true)).version()).isEqualTo(3);
  }

  private List<CommandResult> everyCommand(OptionalLong version) {
    List<Supplier<CommandResult>> commands =
        List.of(
            () -> revise.change(OWNER, business("新商事"), CONTACT, null, version),
            () -> revise.stepUp(OWNER, SECOND_STAR, CONSENTS, version),
            () -> revise.stop(OWNER, version),
            () -> revise.subscribe(OWNER, true));
    return commands.stream().map(Supplier::get).toList();
  }

  private Registration declare(String key) {
    Declare declare = new Declare(registrations, new Random(key.hashCode()), CLOCK);
    DeclareResult result = declare.by(OWNER, new Request(key, "digest"), Result.success(oneStar()));
    return ((DeclareResult.Declared) result).registration();
  }

  private HistoryEntry latest() {
    return registrations.history(OWNER).getFirst();
  }

  private static Registration done(CommandResult result) {
    assertThat(result).isInstanceOf(Done.class);
    return ((Done) result).registration();
  }
}
