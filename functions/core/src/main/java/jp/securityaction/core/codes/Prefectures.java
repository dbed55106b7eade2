package jp.securityaction.core.codes;

import java.util.List;
import java.util.Optional;

/** The 47 prefectures, from north to south. */
public final class Prefectures {
  private static final List<Prefecture> ALL =
      CodeFile.rows(Prefectures.class, "prefectures.tsv").stream()
          .map(row -> new Prefecture(row[0], row[1], row[2]))
          .toList();

  private Prefectures() {}

  public static List<Prefecture> all() {
    return ALL;
  }

  public static Optional<Prefecture> of(String code) {
    return ALL.stream().filter(prefecture -> prefecture.code().equals(code)).findFirst();
  }
}
