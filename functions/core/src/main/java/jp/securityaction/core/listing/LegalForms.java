package jp.securityaction.core.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.securityaction.core.codes.CodeFile;

/** The table of legal forms: what each is called, and which forms a spelling may stand for. */
final class LegalForms {

  /** How a spelling must stand to be taken for a form; see the head of the table. */
  enum Kind {
    FULL,
    FIRST,
    LAST,
    LATIN,
    SHORT,
    BANK
  }

  /**
   * A way to write a form.
   *
   * @param forms more than one where it does not tell which: 社 is 一般社団法人 or 公益社団法人
   * @param text as it stands in the table
   */
  record Spelling(Set<String> forms, String text, Kind kind) {
    Spelling {
      forms = Set.copyOf(forms);
    }
  }

  static final List<Spelling> SPELLINGS =
      CodeFile.rows(LegalForms.class, "legal-forms.tsv").stream()
          .map(row -> new Spelling(Set.of(row[0].split(",")), row[1], kind(row[2])))
          .toList();

  private LegalForms() {}

  /** {@code (株)} for 株式会社 and so on: in brackets an abbreviation means a form anywhere. */
  static Map<String, String> inBrackets() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Spelling spelling : SPELLINGS) {
      if (spelling.kind() == Kind.SHORT || spelling.kind() == Kind.LATIN) {
        rows.put("(" + NameFolding.caseFolded(spelling.text()) + ")", fullText(spelling.forms()));
      }
    }
    return rows;
  }

  private static String fullText(Set<String> forms) {
    return SPELLINGS.stream()
        .filter(spelling -> spelling.kind() == Kind.FULL && spelling.forms().equals(forms))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Kind kind(String word) {
    return Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
