package jp.securityaction.core.listing;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.securityaction.core.WireNamed;

/** What a search can be narrowed by, and what its facets count. */
public enum Facet implements WireNamed {
  PREFECTURE("prefecture", "(?:0[1-9]|[1-3][0-9]|4[0-7])"),
  CITY("city", "(?:0[1-9]|[1-3][0-9]|4[0-7])[0-9]{3}"),
  INDUSTRY("industry", "[A-T]"),
  STAR("star", "[12]"),
  CORP_TYPE("corpType", "corporation|soleProprietor"),
  /** Of the declaration, in Japan's time. */
  YEAR("year", "20[0-9]{2}");

  private final String wireName;
  private final Pattern allowed;

  Facet(String wireName, String allowed) {
    this.wireName = wireName;
    this.allowed = Pattern.compile(allowed);
  }

  public static Optional<Facet> of(String wireName) {
    return WireNamed.find(values(), wireName);
  }

  /** The name of the query parameter, of the facet and of the index's field. */
  @Override
  public String wireName() {
    return wireName;
  }

  /** Whether a listing could have this value at all. */
  public boolean allows(String value) {
    return allowed.matcher(value).matches();
  }

  public String of(Listing listing) {
    return switch (this) {
      case PREFECTURE -> listing.prefecture();
      case CITY -> listing.city();
      case INDUSTRY -> listing.industry();
      case STAR -> String.valueOf(listing.star().number());
      case CORP_TYPE -> listing.corpType().wireName();
      case YEAR -> String.valueOf(listing.declaredOn().getYear());
    };
  }
}
