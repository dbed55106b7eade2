package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.InputNormalizer;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.verification.CsvTable.Row;
import jp.securityaction.verification.RowQuestion.OfBusiness;
import jp.securityaction.verification.RowQuestion.OfId;
import jp.securityaction.verification.RowQuestion.Unreadable;

/** Reads a row by itself, so that one that cannot be read leaves all others their answers. */
@Singleton
final class RowReader {
  private final VerificationForm form;

  RowReader(VerificationForm form) {
    this.form = form;
  }

  RowQuestion read(Row row, TableHeading heading) {
    if (row.isWiderThan(heading.width())) {
      return new Unreadable("見出しの列より右にも値があります。区切りの記号や引用符（\"）を確認してください。");
    }
    Map<Column, String> cells = new EnumMap<>(Column.class);
    StringBuilder lost = new StringBuilder();
    heading
        .places()
        .forEach(
            (column, place) -> {
              switch (text(column, row.cell(place))) {
                case Success(var text) -> cells.put(column, text);
                case Failure(var reason) ->
                    lost.append("「").append(column.label()).append("」").append(reason);
              }
            });
    return lost.isEmpty() ? question(cells) : new Unreadable(lost.toString());
  }

  private static Result<String, String> text(Column column, String cell) {
    return switch (column) {
      case DECLARATION_ID, CORPORATE_NUMBER -> NumberCell.read(cell);
      case NAME -> Result.success(NameCell.read(cell));
    };
  }

  private RowQuestion question(Map<Column, String> cells) {
    boolean hasId = !isBlank(Column.DECLARATION_ID, cells);
    boolean hasBusiness = !isBlank(Column.NAME, cells) || !isBlank(Column.CORPORATE_NUMBER, cells);
    if (!hasBusiness) {
      return new Unreadable(
          hasId ? "自己宣言IDのほかに、事業者名か法人番号を入力してください。" : "自己宣言ID、事業者名、法人番号のどれも入力されていません。");
    }
    return hasId
        ? form.read(values(cells)).fold(OfId::new, RowReader::unreadable)
        : form.readBusiness(businessOf(cells)).fold(OfBusiness::new, RowReader::unreadable);
  }

  private static boolean isBlank(Column column, Map<Column, String> cells) {
    String text = cells.getOrDefault(column, "");
    return switch (column) {
      case DECLARATION_ID, CORPORATE_NUMBER -> InputNormalizer.number(text).isEmpty();
      case NAME -> InputNormalizer.name(text).isEmpty();
    };
  }

  private static Map<String, String> businessOf(Map<Column, String> cells) {
    Map<Column, String> business = new EnumMap<>(cells);
    business.remove(Column.DECLARATION_ID);
    return values(business);
  }

  private static Map<String, String> values(Map<Column, String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    cells.forEach((column, text) -> values.put(column.key(), text));
    return values;
  }

  private static Unreadable unreadable(List<Fault> faults) {
    return new Unreadable(faults.stream().map(Fault::detail).collect(Collectors.joining()));
  }
}
