package jp.securityaction.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.core.subsidy.Generation;
import jp.securityaction.core.subsidy.Programme;
import jp.securityaction.core.subsidy.SubsidyCase;
import jp.securityaction.runtime.http.Query;

/** Who asks about which subsidy; one fault a parameter, all of them at once. */
final class EligibilityParameters {
  private static final String GENERATION = "generation";
  private static final String PROGRAMME = "programme";
  private static final String ROUND = "round";
  private static final String CORRECTION_IN_ROUND = "correctionInRound";
  private static final Set<String> KNOWN =
      Set.of(GENERATION, PROGRAMME, ROUND, CORRECTION_IN_ROUND);
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");

  private final Query query;
  private final List<Fault> faults = new ArrayList<>();

  private EligibilityParameters(Query query) {
    this.query = query;
  }

  static Result<SubsidyCase, List<Fault>> read(Query query) {
    return new EligibilityParameters(query).read();
  }

  private Result<SubsidyCase, List<Fault>> read() {
    refuseUnknownAndRepeated();
    Optional<Generation> generation =
        chosen(
            GENERATION,
            Generation::of,
            "自己宣言IDの世代を、generation=legacy（2026年3月まで）か generation=new（新しいシステム）で指定してください。");
    Optional<Programme> programme =
        chosen(
            PROGRAMME,
            Programme::of,
            "補助金を、programme=digital-ai（デジタル化・AI導入補助金）か programme=other（そのほか）で指定してください。");
    OptionalInt round = round(ROUND);
    OptionalInt correction = round(CORRECTION_IN_ROUND);
    if (programme.filter(Programme::hasRounds).isPresent() && query.present(ROUND).isEmpty()) {
      note(ROUND, Code.REQUIRED, "何次公募かを、round=1 のように指定してください。");
    }
    return faults.isEmpty()
        ? new Success<>(
            new SubsidyCase(generation.orElseThrow(), programme.orElseThrow(), round, correction))
        : new Failure<>(faults);
  }

  private void refuseUnknownAndRepeated() {
    for (String name : query.undecodable()) {
      note(name, Code.FORMAT, "この項目は文字として読み取れません。UTF-8 をパーセント符号化して送ってください。");
    }
    for (String name : query.names()) {
      if (!KNOWN.contains(name)) {
        note(
            name,
            Code.UNKNOWN,
            "この項目は使えません。generation、programme、round、correctionInRound を指定してください。");
      } else if (query.present(name).size() > 1) {
        note(name, Code.NOT_ALLOWED, "この項目は一つだけ指定してください。");
      }
    }
  }

  private <T> Optional<T> chosen(String name, Function<String, Optional<T>> named, String detail) {
    Optional<String> sent = single(name);
    Optional<T> choice = sent.flatMap(named);
    if (choice.isEmpty()) {
      note(name, sent.isEmpty() ? Code.REQUIRED : Code.VALUE, detail);
    }
    return choice;
  }

  private OptionalInt round(String name) {
    Optional<String> sent = single(name);
    if (sent.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!WHOLE_NUMBER.matcher(sent.get()).matches()) {
      note(name, Code.FORMAT, "何次公募かを、1以上の整数で指定してください。");
      return OptionalInt.empty();
    }
    int round = Integer.parseInt(sent.get());
    if (round < 1) {
      note(name, Code.RANGE, "何次公募かを、1以上の整数で指定してください。");
    }
    return OptionalInt.of(round);
  }

  private Optional<String> single(String name) {
    return query.present(name).stream().findFirst();
  }

  private void note(String name, Code code, String detail) {
    if (faults.stream().noneMatch(fault -> fault.pointer().equals(name))) {
      faults.add(new Fault(name, code, detail));
    }
  }
}
