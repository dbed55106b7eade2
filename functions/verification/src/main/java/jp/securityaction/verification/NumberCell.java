package jp.securityaction.verification;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.securityaction.core.Result;
import jp.securityaction.core.form.InputNormalizer;

/**
 * A long number as spreadsheets leave it in a cell: as a formula of nothing but the number, behind
 * an apostrophe, with decimals or separators of thousands. Where only its first digits are left, it
 * cannot be read, and how to keep them is said.
 */
final class NumberCell {
  private static final int LONGEST_QUOTED = 20;

  /** No number is longer, however it is written; the patterns go as deep as a number is long. */
  private static final int LONGEST = 100;

  private static final Pattern APOSTROPHES = Pattern.compile("^['‘’`]+");
  private static final Pattern FORMULA = Pattern.compile("=\\s*\"*([^\"]*)\"*");
  private static final Pattern ERROR = Pattern.compile("#(?:#*|[^0-9#].*)");
  private static final Pattern POWER_OF_TEN =
      Pattern.compile("(?<first>[0-9])(?:[.,](?<decimals>[0-9]*))?[Ee]\\+?(?<power>[0-9]{1,3})");
  private static final List<Pattern> DECIMALS =
      List.of(Pattern.compile("([0-9,' ]*[0-9])\\.0*"), Pattern.compile("([0-9.' ]*[0-9]),0{0,2}"));
  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}(?<sign>[,.'])[0-9]{3}(?:\\k<sign>[0-9]{3})*");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  private NumberCell() {}

  /** The number as somebody would have typed it, or what is wrong with the column, in Japanese. */
  static Result<String, String> read(String cell) {
    String text = bare(cell);
    if (text.length() > LONGEST) {
      return Result.success(text);
    }
    if (ERROR.matcher(text).matches()) {
      return Result.failure(
          "が「%s」になっています。列の幅を広げるか式を直し、番号が見える状態で保存し直してください。".formatted(quoted(text)));
    }
    Matcher power = POWER_OF_TEN.matcher(text);
    return power.matches() ? ofPower(power) : Result.success(withoutThousands(whole(text)));
  }

  /** In half width, out of its formula and without the mark that makes it text. */
  private static String bare(String cell) {
    String text = InputNormalizer.trimmed(Normalizer.normalize(cell, Normalizer.Form.NFKC));
    String unmarked = APOSTROPHES.matcher(text).replaceFirst("");
    Matcher formula = FORMULA.matcher(unmarked);
    return formula.matches() ? InputNormalizer.trimmed(formula.group(1)) : unmarked;
  }

  /** All digits are there when there are as many decimals as the power says. */
  private static Result<String, String> ofPower(Matcher number) {
    String decimals = Optional.ofNullable(number.group("decimals")).orElse("");
    if (decimals.length() == Integer.parseInt(number.group("power"))) {
      return Result.success(number.group("first") + decimals);
    }
    return Result.failure(
        "が「%s」になり、桁が失われています。Excelは、長い数字をこのように縮めて保存することがあります。"
                .formatted(quoted(number.group().toUpperCase(Locale.ROOT)))
            + "元の表で、この列の表示形式を「文字列」にしてから番号を入力し直し、CSVに保存してください。");
  }

  private static String whole(String text) {
    return DECIMALS.stream()
        .map(decimals -> decimals.matcher(text))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(text);
  }

  private static String withoutThousands(String text) {
    return THOUSANDS.matcher(text).matches() ? NO_DIGIT.matcher(text).replaceAll("") : text;
  }

  private static String quoted(String text) {
    return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
  }
}
