package jp.securityaction.core.listing;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.codes.CodeFile;

/**
 * What becomes of parts of a text: at each place the longest part that the table knows is taken, as
 * the {@code mapping} filters of the index do it.
 */
final class FoldingTable {
  private static final int ENOUGH = 1 << 14;

  private final Map<String, String> targets;
  private final BitSet firstUnits = new BitSet();
  private final int longest;

  FoldingTable(Map<String, String> targets) {
    this.targets = targets;
    int most = 0;
    for (String part : targets.keySet()) {
      firstUnits.set(part.charAt(0));
      most = Math.max(most, part.length());
    }
    this.longest = most;
  }

  /**
   * The first two columns of files of this package; a character may be written as U+0020. Read by
   * hand: with streams and patterns the thousands of kanji would take most of a function's start.
   */
  static Map<String, String> rows(List<String> files) {
    Map<String, String> rows = new HashMap<>(ENOUGH);
    for (String file : files) {
      addRows(CodeFile.text(FoldingTable.class, file), rows);
    }
    return rows;
  }

  private static void addRows(String text, Map<String, String> rows) {
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      if (text.charAt(line) != '#') {
        int second = text.indexOf('\t', line) + 1;
        int third = text.indexOf('\t', second);
        rows.put(part(text.substring(line, second - 1)), text.substring(second, third));
      }
      line = end + 1;
    }
  }

  Map<String, String> rows() {
    return Collections.unmodifiableMap(targets);
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
