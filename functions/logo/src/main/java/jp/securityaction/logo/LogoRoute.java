package jp.securityaction.logo;

import jakarta.inject.Singleton;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.command.DownloadLogo;
import jp.securityaction.core.command.DownloadLogoResult.Granted;
import jp.securityaction.core.command.DownloadLogoResult.NotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.StarNotDeclared;
import jp.securityaction.core.command.DownloadLogoResult.Stopped;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import jp.securityaction.logo.PresignedDownloads.Download;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.runtime.session.SignedIn;

/** Gives the owner of a live declaration a link to a logo. */
@Singleton
final class LogoRoute implements Route {
  private final SignedIn signedIn;
  private final DownloadLogo takeLogo;
  private final LogoLinks links;

  LogoRoute(SignedIn signedIn, DownloadLogo takeLogo, LogoLinks links) {
    this.signedIn = signedIn;
    this.takeLogo = takeLogo;
    this.links = links;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/logo");
  }

  @Override
  public Answer answer(Call call) {
    return signedIn.answer(call, session -> answer(call, session.account()));
  }

  private Answer answer(Call call, Account account) {
    return switch (StarParameter.read(call.query())) {
      case Faulty<Star>(var faults) -> Problem.MALFORMED.ofParameters(faults);
      case Read<Star>(var star) -> answer(account, star);
    };
  }

  private Answer answer(Account account, Star wanted) {
    return switch (takeLogo.take(account.subject(), wanted)) {
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
