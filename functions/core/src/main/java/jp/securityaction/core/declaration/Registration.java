package jp.securityaction.core.declaration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as it stands now. Every command makes the next version of it.
 *
 * @param owner the {@code sub} of the account that made it
 * @param version 1 at first, one more with every change that is one
 */
public record Registration(
    DeclarationKey key,
    DeclarationId id,
    String owner,
    Star star,
    Status status,
    Business business,
    Contact contact,
    @Nullable SecondStar secondStar,
    Consents consents,
    boolean mailNews,
    Instant declaredAt,
    @Nullable Instant steppedUpAt,
    @Nullable Instant stoppedAt,
    long version) {

  public static Registration of(
      Application application,
      DeclarationKey key,
      DeclarationId id,
      String owner,
      Instant declaredAt) {
    return new Registration(
        key,
        id,
        owner,
        application.star(),
        Status.LIVE,
        application.business(),
        application.contact(),
        application.secondStar(),
        application.consents(),
        application.mailNews(),
        declaredAt,
        null,
        null,
        1);
  }

  public boolean isLive() {
    return status == Status.LIVE;
  }

  public Registration changed(Business business, Contact contact, @Nullable SecondStar secondStar) {
    return next(
        star, status, business, contact, secondStar, consents, mailNews, steppedUpAt, stoppedAt);
  }

  /**
   * The same declaration with two stars.
   *
   * @throws IllegalStateException when it has them
   */
  public Registration steppedUp(SecondStar secondStar, Consents consents, Instant at) {
    if (star == Star.TWO) {
      throw new IllegalStateException("there is no third star");
    }
    return next(Star.TWO, status, business, contact, secondStar, consents, mailNews, at, stoppedAt);
  }

  public Registration stopped(Instant at) {
    return next(
        star, Status.STOPPED, business, contact, secondStar, consents, mailNews, steppedUpAt, at);
  }

  public Registration subscribed(boolean mailNews) {
    return next(
        star, status, business, contact, secondStar, consents, mailNews, steppedUpAt, stoppedAt);
  }

  /** The one way to another version: what was stopped stays as it was stopped. */
  private Registration next(
      Star star,
      Status status,
      Business business,
      Contact contact,
      @Nullable SecondStar secondStar,
      Consents consents,
      boolean mailNews,
      @Nullable Instant steppedUpAt,
      @Nullable Instant stoppedAt) {
    if (!isLive()) {
      throw new IllegalStateException("a stopped declaration stays stopped");
    }
    return new Registration(
        key,
        id,
        owner,
        star,
        status,
        business,
        contact,
        secondStar,
        consents,
        mailNews,
        declaredAt,
        steppedUpAt,
        stoppedAt,
        version + 1);
  }

  @Override
  public String toString() {
    return "Registration[" + star + ", " + status + ", version " + version + "]";
  }
}
