package jp.securityaction.core.listing;

import java.time.LocalDate;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Star;

final class Listings {
  private Listings() {}

  /** A wholesaler of one star in 東京都千代田区. */
  static Listing named(String name, String reading) {
    return new Listing(
        name,
        reading,
        CorpType.CORPORATION,
        null,
        "13",
        "13101",
        "I",
        Star.ONE,
        LocalDate.of(2026, 4, 1),
        null,
        null);
  }
}
