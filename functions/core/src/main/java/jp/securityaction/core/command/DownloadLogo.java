package jp.securityaction.core.command;

import java.time.InstantSource;
import java.util.List;
import jp.securityaction.core.command.DownloadLogoResult.Granted;
import jp.securityaction.core.command.DownloadLogoResult.NotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.StarNotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.Stopped;
import jp.securityaction.core.declaration.Action;
import jp.securityaction.core.declaration.Actor;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Star;

/**
 * Lets a live declarer have the logo of each star declared, and notes it in the history (invariant
 * 6).
 */
public final class DownloadLogo {
  private final Registrations registrations;
  private final InstantSource clock;

  public DownloadLogo(Registrations registrations, InstantSource clock) {
    this.registrations = registrations;
    this.clock = clock;
  }

  public DownloadLogoResult take(String owner, Star star) {
    return registrations
        .current(owner)
        .map(registration -> take(registration, star))
        .orElseGet(NotDeclared::new);
  }

  private DownloadLogoResult take(Registration registration, Star star) {
    if (!registration.isLive()) {
      return new Stopped();
    }
    if (!registration.star().includes(star)) {
      return new StarNotDeclared();
    }
    registrations.note(download(registration, star));
    return new Granted(star);
  }

  /** The entry names the star of the logo, not of the declaration: a two-star declarer has two. */
  private HistoryEntry download(Registration registration, Star star) {
    return new HistoryEntry(
        registration.owner(),
        registration.id(),
        star,
        JapaneseTime.now(clock),
        Action.LOGO_DOWNLOADED,
        Actor.OWNER,
        List.of());
  }
}
