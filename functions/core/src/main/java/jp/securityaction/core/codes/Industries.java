package jp.securityaction.core.codes;

import java.util.List;
import java.util.Optional;

/** The twenty divisions of 日本標準産業分類, A to T. */
public final class Industries {
  private static final List<Industry> ALL =
      CodeFile.rows(Industries.class, "industries.tsv").stream()
          .map(row -> new Industry(row[0], row[1]))
          .toList();

  private Industries() {}

  public static List<Industry> all() {
    return ALL;
  }

  public static Optional<Industry> of(String code) {
    return ALL.stream().filter(industry -> industry.code().equals(code)).findFirst();
  }
}
