package jp.securityaction.verification;

import java.util.Optional;
import java.util.stream.Stream;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.listing.NameFolding;

/** The columns that are read, each under an English or a Japanese heading. */
enum Column {
  DECLARATION_ID(VerificationForm.DECLARATION_ID, "自己宣言ID"),
  NAME(VerificationForm.NAME, "事業者名"),
  CORPORATE_NUMBER(VerificationForm.CORPORATE_NUMBER, "法人番号");

  private final String key;
  private final String label;
  private final String foldedKey;
  private final String foldedLabel;

  Column(String key, String label) {
    this.key = key;
    this.label = label;
    this.foldedKey = NameFolding.fold(key);
    this.foldedLabel = NameFolding.fold(label);
  }

  /** By its heading, in any width and case. */
  static Optional<Column> of(String cell) {
    String heading = NameFolding.fold(NameCell.read(cell));
    return Stream.of(values())
        .filter(column -> heading.equals(column.foldedKey) || heading.equals(column.foldedLabel))
        .findFirst();
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }
}
