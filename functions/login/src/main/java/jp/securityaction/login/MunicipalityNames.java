package jp.securityaction.login;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.listing.NameFolding;

/** How people write the name of a municipality. */
final class MunicipalityNames {
  /** The district of 虻田郡ニセコ町 and the island of 八丈島八丈町; 神津島村 is an island itself. */
  private static final Pattern AREA = Pattern.compile("^[^郡]+郡(?=.+[町村]$)|^.+島(?=.{2,}[町村]$)");

  /** 六ヶ所村 is also written 六カ所村 or 六か所村. */
  private static final Pattern KE_READ_KA = Pattern.compile("(?<=\\p{IsHan})ケ(?=\\p{IsHan})");

  private MunicipalityNames() {}

  /** As the search compares names. */
  static Stream<String> folded(Municipality municipality) {
    return Stream.of(municipality.name(), AREA.matcher(municipality.name()).replaceFirst(""))
        .map(NameFolding::fold)
        .flatMap(name -> Stream.of(name, KE_READ_KA.matcher(name).replaceAll("カ")))
        .distinct();
  }
}
