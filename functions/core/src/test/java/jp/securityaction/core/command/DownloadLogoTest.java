package jp.securityaction.core.command;

import static jp.securityaction.core.command.Samples.CONSENTS;
import static jp.securityaction.core.command.Samples.SECOND_STAR;
import static jp.securityaction.core.command.Samples.oneStar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.Random;
import jp.securityaction.core.Result;
import jp.securityaction.core.command.DownloadLogoResult.Granted;
import jp.securityaction.core.command.DownloadLogoResult.NotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.StarNotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.Stopped;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registrations.Request;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;

class DownloadLogoTest {
  private static final String OWNER = "1242";
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));

  private final InMemoryRegistrations registrations = new InMemoryRegistrations();
  private final DownloadLogo downloadLogo = new DownloadLogo(registrations, CLOCK);
  private final RegistrationCommands revise = new RegistrationCommands(registrations, CLOCK);

  @Test
  void invariant_6_a_declarer_may_take_the_logo_of_the_star_declared_and_no_other() {
    declareOneStar();

    assertThat(downloadLogo.take(OWNER, Star.ONE)).isEqualTo(new Granted(Star.ONE));
    assertThat(downloadLogo.take(OWNER, Star.TWO)).isEqualTo(new StarNotDeclared());
  }

  @Test
  void invariant_6_a_declarer_of_two_stars_may_take_both() {
    declareOneStar();
    revise.stepUp(OWNER, SECOND_STAR, CONSENTS, OptionalLong.of(1));

    assertThat(downloadLogo.take(OWNER, Star.ONE)).isEqualTo(new Granted(Star.ONE));
    assertThat(downloadLogo.take(OWNER, Star.TWO)).isEqualTo(new Granted(Star.TWO));
  }

  @Test
  void invariant_6_no_logo_after_a_stop() {
    declareOneStar();
    revise.stop(OWNER, OptionalLong.of(1));

    assertThat(downloadLogo.take(OWNER, Star.ONE)).isEqualTo(new Stopped());
    assertThat(downloadLogo.take(OWNER, Star.TWO)).isEqualTo(new Stopped());
  }

  @Test
  void invariant_6_nobody_else_gets_one() {
    declareOneStar();

    assertThat(downloadLogo.take("1243", Star.ONE)).isEqualTo(new NotDeclared());
  }

  @Test
  void a_download_is_history_but_no_version() {
    declareOneStar();

    downloadLogo.take(OWNER, Star.ONE);
    downloadLogo.take(OWNER, Star.TWO);

    assertThat(registrations.history(OWNER))
        .extracting(HistoryEntry::action)
        .containsExactlyInAnyOrder(Action.LOGO_DOWNLOADED, Action.DECLARED);
    assertThat(registrations.current(OWNER).orElseThrow().version()).isEqualTo(1);
  }

  private void declareOneStar() {
    new Declare(registrations, new Random(1), CLOCK)
        .by(OWNER, new Request("key", "digest"), Result.success(oneStar()));
  }
}
