package jp.securityaction.core.verification;

import java.time.Instant;
import java.time.LocalDate;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.listing.BusinessName;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as far as whoever knows its ID may learn of it.
 *
 * @param corporateNumber a corporation's; a sole proprietor has none
 * @param stoppedAt null while it is live
 */
public record VerifiableDeclaration(
    String name,
    @Nullable CorporateNumber corporateNumber,
    Star star,
    LocalDate declaredOn,
    @Nullable Instant stoppedAt) {

  /** The names are compared whatever the numbers say: the time taken must tell nothing. */
  boolean belongsTo(Question question) {
    return isOf(question.name(), question.corporateNumber());
  }

  boolean belongsTo(ClaimedBusiness business) {
    return isOf(business.name(), business.corporateNumber());
  }

  boolean isLive() {
    return stoppedAt == null;
  }

  private boolean isOf(@Nullable String claimedName, @Nullable CorporateNumber claimedNumber) {
    boolean ofThatName = claimedName == null || isNamed(claimedName);
    boolean ofThatNumber = claimedNumber == null || claimedNumber.equals(corporateNumber);
    return ofThatName && ofThatNumber;
  }

  Verification answer() {
    return stoppedAt == null
        ? new Verification.Live(star, declaredOn)
        : new Verification.Stopped(star, declaredOn, JapaneseTime.dayOf(stoppedAt));
  }

  /** As search compares names; one of signs alone, of which folding leaves nothing, as written. */
  private boolean isNamed(String claimed) {
    BusinessName claimedName = BusinessName.of(claimed);
    return claimedName.whole().isEmpty()
        ? claimed.equals(name)
        : claimedName.sameAs(BusinessName.of(name));
  }
}
