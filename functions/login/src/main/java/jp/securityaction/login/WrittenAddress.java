package jp.securityaction.login;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefecture;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.form.InputNormalizer;
import jp.securityaction.core.form.VisibleText;
import jp.securityaction.core.listing.NameFolding;

/**
 * An address in one piece, as people write it. Places are compared as the search compares names:
 * 保土ガ谷 is 保土ケ谷, 桧原村 is 檜原村, 葛󠄀飾区 is 葛飾区.
 */
final class WrittenAddress {
  /** More than a prefecture or a municipality has, however it is written. */
  private static final int LONGEST_PLACE = 60;

  /** 八丈支庁, 石狩振興局: may stand before a municipality, and says nothing more. */
  private static final Pattern BRANCH_OFFICE =
      Pattern.compile("^\\p{IsHan}{2,4}(?:支庁|総合振興局|振興局)\\s*");

  private final String text;

  private WrittenAddress(String text) {
    this.text = text;
  }

  static WrittenAddress of(String written) {
    return new WrittenAddress(InputNormalizer.name(VisibleText.of(written)));
  }

  String text() {
    return text;
  }

  /** The prefecture whose name it begins with. */
  Optional<Prefecture> prefecture() {
    Map<String, String> beginnings = beginnings(text);
    return Prefectures.all().stream()
        .filter(prefecture -> beginnings.containsKey(NameFolding.fold(prefecture.name())))
        .findFirst();
  }

  /**
   * The municipality that it begins with. The prefecture may stand before it; a district (郡), an
   * island (八丈島八丈町) and a branch office may be there or be left out.
   */
  Optional<InMunicipality> in(Prefecture prefecture) {
    String within =
        Optional.ofNullable(beginnings(text).get(NameFolding.fold(prefecture.name()))).orElse(text);
    Map<String, String> beginnings = beginnings(BRANCH_OFFICE.matcher(within).replaceFirst(""));
    return Municipalities.in(prefecture.code()).stream()
        .flatMap(municipality -> found(municipality, beginnings))
        .min(Comparator.comparingInt(found -> found.rest().length()));
  }

  private static Stream<InMunicipality> found(
      Municipality municipality, Map<String, String> beginnings) {
    return MunicipalityNames.folded(municipality)
        .flatMap(name -> Optional.ofNullable(beginnings.get(name)).stream())
        .map(rest -> new InMunicipality(municipality, rest));
  }

  /** Each beginning of the text as it is compared, with what stands behind it. */
  private static Map<String, String> beginnings(String text) {
    Map<String, String> beginnings = new HashMap<>();
    int end = 0;
    while (end < Math.min(text.length(), LONGEST_PLACE)) {
      end = endOfLetter(text, end + Character.charCount(text.codePointAt(end)));
      beginnings.putIfAbsent(NameFolding.fold(text.substring(0, end)), text.substring(end));
    }
    return beginnings;
  }

  /** Behind selectors and spaces, which are nothing where names are compared. */
  private static int endOfLetter(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (!NameFolding.fold(text.substring(end, next)).isEmpty()) {
        return end;
      }
      end = next;
    }
    return end;
  }

  @Override
  public String toString() {
    return "WrittenAddress[…]";
  }

  /** A municipality, and what of the address stands behind it. */
  record InMunicipality(Municipality municipality, String rest) {
    @Override
    public String toString() {
      return "InMunicipality[…]";
    }
  }
}
