package jp.securityaction.searchindex;

import java.time.Instant;
import java.time.LocalDate;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.Listing;

final class Declared {
  private Declared() {}

  static ListedDeclaration as(Status status, String key, long version) {
    return new ListedDeclaration(
        new DeclarationKey(key),
        version,
        status,
        Instant.parse("2026-04-01T00:00:00Z"),
        new Listing(
            "みらい",
            "ミライ",
            CorpType.CORPORATION,
            new CorporateNumber("7000012050002"),
            "13",
            "13101",
            "G",
            Star.TWO,
            LocalDate.of(2026, 4, 1),
            "https://example.jp/",
            "https://example.jp/policy"));
  }
}
