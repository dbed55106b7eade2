package jp.securityaction.core.listing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.core.codes.CodeFile;

/** Kana of which only the first letters are typed yet: とうk will be とうか, とうき, とうく … */
final class HalfTyped {
  private static final Map<String, String> KANA =
      CodeFile.rows(HalfTyped.class, "half-typed-kana.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private static final Pattern BEHIND_KANA = Pattern.compile("(?<=\\p{IsKatakana}|ー)[a-z]{1,2}$");

  private HalfTyped() {}

  /** The folded text itself, and what it may become with the next letter. */
  static List<String> readings(String folded) {
    Matcher letters = BEHIND_KANA.matcher(folded);
    if (!letters.find()) {
      return List.of(folded);
    }
    String typed = folded.substring(0, letters.start());
    Stream<String> next =
        KANA.getOrDefault(letters.group(), "").codePoints().mapToObj(Character::toString);
    return Stream.concat(Stream.of(folded), next.map(kana -> typed + kana)).toList();
  }
}
