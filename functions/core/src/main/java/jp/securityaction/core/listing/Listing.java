package jp.securityaction.core.listing;

import java.time.LocalDate;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/**
 * The public part of a registration, and nothing else (invariant 4): what search shows, the index
 * holds and open data list.
 */
public record Listing(
    String name,
    String nameKana,
    CorpType corpType,
    @Nullable CorporateNumber corporateNumber,
    String prefecture,
    String city,
    String industry,
    Star star,
    LocalDate declaredOn,
    @Nullable String websiteUrl,
    @Nullable String policyUrl) {

  public static Listing of(Registration registration) {
    Business business = registration.business();
    SecondStar secondStar = registration.secondStar();
    return new Listing(
        business.name(),
        business.nameKana(),
        business.corpType(),
        business.corpType() == CorpType.CORPORATION ? business.corporateNumber() : null,
        business.prefecture(),
        business.city(),
        business.industry(),
        registration.star(),
        JapaneseTime.dayOf(registration.declaredAt()),
        business.websiteUrl(),
        secondStar == null ? null : secondStar.policyUrl());
  }
}
