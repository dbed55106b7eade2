package jp.securityaction.verification;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.securityaction.core.document.SpreadsheetCell;
import jp.securityaction.verification.CsvTable.Row;

/**
 * The table that was sent with the answers behind it. Answers of an earlier time are left out, so
 * that an answered table can be sent again.
 */
final class AnsweredTable {
  private AnsweredTable() {}

  /** Whether a column is one that an answer of ours has. */
  static boolean isAnswer(String heading) {
    return AnswerColumns.NAMES.contains(heading.strip());
  }

  static String of(TableForm.Questions questions, List<RowAnswer> answers, Instant checkedAt) {
    List<String> headings = questions.heading().cells();
    List<Integer> kept =
        IntStream.range(0, headings.size())
            .filter(place -> !isAnswer(headings.get(place)))
            .boxed()
            .toList();
    StringWriter text = new StringWriter();
    try (CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      table.writeRecord(cells(questions.heading(), kept, AnswerColumns.NAMES));
      for (int i = 0; i < answers.size(); i++) {
        table.writeRecord(
            cells(questions.rows().get(i), kept, AnswerColumns.cells(answers.get(i), checkedAt)));
      }
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return text.toString();
  }

  private static List<String> cells(Row row, List<Integer> kept, List<String> answers) {
    List<String> cells = new ArrayList<>();
    kept.stream().map(row::cell).map(SpreadsheetCell::of).forEach(cells::add);
    cells.addAll(answers);
    return cells;
  }
}
