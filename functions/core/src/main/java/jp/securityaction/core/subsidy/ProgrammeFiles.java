package jp.securityaction.core.subsidy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.securityaction.core.codes.CodeFile;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/** programmes.tsv, with rows of programmes and of frames, and rounds.tsv. */
final class ProgrammeFiles {
  private static final String NOT_KNOWN = "-";

  private final List<String[]> programmes = CodeFile.rows(Programme.class, "programmes.tsv");
  private final List<String[]> rounds = CodeFile.rows(Programme.class, "rounds.tsv");

  private ProgrammeFiles() {}

  static Programmes read() {
    ProgrammeFiles files = new ProgrammeFiles();
    return new Programmes(
        files.programmes.stream()
            .filter(row -> row[0].equals("programme"))
            .map(files::programme)
            .toList());
  }

  private Programme programme(String[] row) {
    return new Programme(
        row[1],
        row[2],
        known(row[3], Function.identity()),
        Star.of(Integer.parseInt(row[4])).orElseThrow(),
        yes(row[5]),
        LocalDate.parse(row[6]),
        programmes.stream()
            .filter(frame -> frame[0].equals("frame") && frame[1].equals(row[1]))
            .map(this::frame)
            .toList());
  }

  private Frame frame(String[] row) {
    return new Frame(
        row[2],
        row[3],
        rounds.stream()
            .filter(round -> round[0].equals(row[1]) && round[1].equals(row[2]))
            .map(ProgrammeFiles::round)
            .sorted(Comparator.comparingInt(Round::number))
            .toList());
  }

  private static Round round(String[] row) {
    return new Round(
        Integer.parseInt(row[2]),
        known(row[3], LocalDate::parse),
        known(row[4], OffsetDateTime::parse),
        yes(row[5]),
        row[8],
        LocalDate.parse(row[6]));
  }

  private static <T> @Nullable T known(String cell, Function<String, T> parsed) {
    return Optional.of(cell).filter(text -> !text.equals(NOT_KNOWN)).map(parsed).orElse(null);
  }

  private static boolean yes(String cell) {
    return cell.equals("yes");
  }
}
