package jp.securityaction.local.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.local.seed.NameParts.Part;
import jp.securityaction.local.seed.NameParts.Row;

/**
 * 株式会社 and the others, before or after the name.
 *
 * @param industries letters of the divisions that have it; empty for all
 * @param ending the kind of part that names of this form end with; empty for the trade
 */
record LegalForm(String text, boolean before, String industries, Optional<String> ending) {
  private static final String BEFORE = "form before";
  private static final String AFTER = "form after";

  private static final Map<String, List<LegalForm>> BY_INDUSTRY =
      Industries.all().stream()
          .map(industry -> industry.code())
          .collect(Collectors.toMap(Function.identity(), LegalForm::metIn));

  static LegalForm drawn(String industry, SplittableRandom random) {
    List<LegalForm> forms = Objects.requireNonNull(BY_INDUSTRY.get(industry));
    return forms.get(random.nextInt(forms.size()));
  }

  String around(Part name) {
    return before ? text + name.text() : name.text() + text;
  }

  private static List<LegalForm> metIn(String industry) {
    return NameParts.ROWS.stream()
        .filter(row -> row.kind().equals(BEFORE) || row.kind().equals(AFTER))
        .flatMap(Row::repeated)
        .map(LegalForm::of)
        .filter(form -> form.industries.isEmpty() || form.industries.contains(industry))
        .toList();
  }

  private static LegalForm of(Row row) {
    List<String> more = row.more();
    return new LegalForm(
        row.part().text(),
        row.kind().equals(BEFORE),
        more.isEmpty() ? "" : more.getFirst(),
        more.size() < 2 ? Optional.empty() : Optional.of(more.get(1)));
  }
}
