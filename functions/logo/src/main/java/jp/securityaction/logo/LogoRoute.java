package jp.securityaction.logo;

import jakarta.inject.Singleton;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.command.DownloadLogo;
import jp.securityaction.core.command.DownloadLogoResult.Granted;
import jp.securityaction.core.command.DownloadLogoResult.NotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.StarNotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.Stopped;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.logo.PresignedDownloads.Download;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.Session;
import jp.securityaction.runtime.session.Sessions;

/** Gives the owner of a live declaration a link to a logo. */
@Singleton
final class LogoRoute implements Route {
  private static final String NOBODY = "";

  private final Sessions sessions;
  private final Registrations registrations;
  private final DownloadLogo downloadLogo;
  private final LogoLinks links;

  LogoRoute(
      Sessions sessions, Registrations registrations, DownloadLogo downloadLogo, LogoLinks links) {
    this.sessions = sessions;
    this.registrations = registrations;
    this.downloadLogo = downloadLogo;
    this.links = links;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/logo");
  }

  @Override
  public Answer answer(Call call) {
    return sessions
        .require(call)
        .then(session -> wish(session, call))
        .fold(this::answer, refusal -> refusal);
  }

  /** Signs a link that nobody gets, and asks the table for nobody's declaration. */
  @Override
  public void prime() {
    links.to(LogoPackage.of(Star.ONE));
    registrations.current(NOBODY);
  }

  private record Wish(Account account, Star star) {}

  private static Result<Wish, Answer> wish(Session session, Call call) {
    return StarParameter.read(call.query())
        .map(star -> new Wish(session.account(), star))
        .mapFailure(Problem.MALFORMED::ofParameters);
  }

  private Answer answer(Wish wish) {
    return switch (downloadLogo.take(wish.account().subject(), wish.star())) {
      case Granted(var star) -> link(LogoPackage.of(star));
      case NotDeclared() -> Problem.NOT_DECLARED.answer();
      case Stopped() -> Problem.STOPPED.answer();
      case StarNotDeclared() -> Problem.STAR_NOT_DECLARED.answer();
    };
  }

  private Answer link(LogoPackage logo) {
    Download download = links.to(logo);
    return Answer.ok(
        new Document()
            .with("url", download.url())
            .with("fileName", logo.attachment().name())
            .with("expiresAt", RegistrationDocument.time(download.expiresAt()))
            .map());
  }
}
