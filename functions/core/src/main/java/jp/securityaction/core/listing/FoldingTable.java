package jp.securityaction.core.listing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.codes.CodeFile;

/**
 * What becomes of parts of a text: at each place the longest part that the table knows is taken, as
 * the {@code mapping} filters of the index do it.
 */
final class FoldingTable {
  private final Map<String, String> targets;
  private final BitSet firstUnits = new BitSet();
  private final int longest;

  FoldingTable(Map<String, String> targets) {
    this.targets = Map.copyOf(targets);
    this.longest = targets.keySet().stream().mapToInt(String::length).max().orElse(0);
    targets.keySet().forEach(part -> firstUnits.set(part.charAt(0)));
  }

  /** The first two columns of files of this package; a character may be written as U+0020. */
  static Map<String, String> rows(List<String> files) {
    Map<String, String> rows = new HashMap<>();
    for (String file : files) {
      CodeFile.rows(FoldingTable.class, file).forEach(row -> rows.put(part(row[0]), row[1]));
    }
    return rows;
  }

  Map<String, String> rows() {
    return targets;
  }

  String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = firstUnits.get(text.charAt(at)) ? endOfPart(text, at) : at;
      if (end > at) {
        folded.append(targets.get(text.substring(at, end)));
        at = end;
      } else {
        folded.append(text.charAt(at));
        at++;
      }
    }
    return folded.toString();
  }

  private int endOfPart(String text, int from) {
    int end = Math.min(text.length(), from + longest);
    while (end > from && !targets.containsKey(text.substring(from, end))) {
      end--;
    }
    return end;
  }

  private static String part(String cell) {
    return cell.startsWith("U+")
        ? Character.toString(Integer.parseInt(cell.substring("U+".length()), 16))
        : cell;
  }
}
