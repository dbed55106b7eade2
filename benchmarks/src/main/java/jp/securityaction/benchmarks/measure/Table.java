package jp.securityaction.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown. */
public final class Table {
  private final List<String> lines = new ArrayList<>();

  public Table(String... titles) {
    row((Object[]) titles);
    lines.add("|" + Stream.of(titles).map(title -> "---|").collect(Collectors.joining()));
  }

  /** Numbers that are no whole ones are written with as many digits as say something. */
  public Table row(Object... cells) {
    lines.add(Stream.of(cells).map(Table::written).collect(Collectors.joining(" | ", "| ", " |")));
    return this;
  }

  private static String written(Object cell) {
    return switch (cell) {
      case Double number when number.isNaN() -> "–";
      case Double number when Math.abs(number) >= 100 -> "%.0f".formatted(number);
      case Double number when Math.abs(number) >= 10 -> String.format(Locale.ROOT, "%.1f", number);
      case Double number -> String.format(Locale.ROOT, "%.2f", number);
      case Long number -> String.format(Locale.ROOT, "%,d", number);
      case Integer number -> String.format(Locale.ROOT, "%,d", number);
      default -> cell.toString();
    };
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
