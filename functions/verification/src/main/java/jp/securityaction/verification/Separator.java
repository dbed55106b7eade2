package jp.securityaction.verification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between two cells: spreadsheets write commas, tabs or, in Europe, semicolons. */
enum Separator {
  COMMA(','),
  TAB('\t'),
  SEMICOLON(';');

  /** So that one line may hold as many cells as a table has bytes, and be refused for that. */
  private static final int MOST_CELLS = 262_144;

  private static final int LOOKED_AT = 100;

  /** Also where another separator stands between the cells. */
  private static final Pattern EMPTY = Pattern.compile("[,;\\s]*");

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  /** The one by which the first row holds most columns that we read, else most cells. */
  static Separator of(String text) {
    return List.of(values()).stream()
        .max(
            Comparator.comparingLong((Separator one) -> one.known(text))
                .thenComparingInt(one -> one.heading(text).size())
                .thenComparing(Comparator.<Separator>naturalOrder().reversed()))
        .orElse(COMMA);
  }

  Iterator<CsvRecord> records(String text) {
    return CsvReader.builder()
        .fieldSeparator(sign)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(CsvRecordHandler.of(handler -> handler.maxFields(MOST_CELLS)), text)
        .iterator();
  }

  private long known(String text) {
    return heading(text).stream()
        .limit(LOOKED_AT)
        .map(Column::of)
        .filter(Optional::isPresent)
        .count();
  }

  /** The first row with anything in it. */
  private List<String> heading(String text) {
    try {
      Iterator<CsvRecord> records = records(text);
      while (records.hasNext()) {
        List<String> cells = records.next().getFields();
        if (!cells.stream().allMatch(cell -> EMPTY.matcher(cell).matches())) {
          return cells;
        }
      }
    } catch (CsvParseException another) {
      return List.of();
    }
    return List.of();
  }
}
