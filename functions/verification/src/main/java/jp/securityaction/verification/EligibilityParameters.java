package jp.securityaction.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.core.subsidy.Frame;
import jp.securityaction.core.subsidy.Generation;
import jp.securityaction.core.subsidy.Programme;
import jp.securityaction.core.subsidy.Programmes;
import jp.securityaction.core.subsidy.SubsidyCase;
import jp.securityaction.runtime.http.Query;

/** Who asks about which subsidy; one fault a parameter, all of them at once. */
final class EligibilityParameters {
  private static final String GENERATION = "generation";
  private static final String PROGRAMME = "programme";
  private static final String FRAME = "frame";
  private static final String ROUND = "round";
  private static final String CORRECTION_IN_ROUND = "correctionInRound";
  private static final String STAR = "star";
  private static final Set<String> KNOWN =
      Set.of(GENERATION, PROGRAMME, FRAME, ROUND, CORRECTION_IN_ROUND, STAR);
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");

  private final Programmes programmes = Programmes.known();
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
            programmes::find,
            oneOf("補助金", PROGRAMME, programmes.all(), Programme::id, Programme::name));
    Optional<Frame> frame = frame(programme);
    OptionalInt round = round(ROUND);
    OptionalInt correction = round(CORRECTION_IN_ROUND);
    Star star = star();
    if (programme.filter(Programme::dependsOnRound).isPresent() && query.present(ROUND).isEmpty()) {
      note(ROUND, Code.REQUIRED, "何次公募かを、round=1 のように指定してください。");
    }
    return faults.isEmpty()
        ? new Success<>(
            new SubsidyCase(
                generation.orElseThrow(),
                programme.orElseThrow(),
                frame.orElseThrow(),
                round,
                correction,
                star))
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
            "この項目は使えません。generation、programme、frame、round、correctionInRound、star を指定してください。");
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

  /** One of the programme's; without a programme one of any. */
  private Optional<Frame> frame(Optional<Programme> programme) {
    List<Frame> frames =
        programme
            .map(Stream::of)
            .orElseGet(programmes.all()::stream)
            .flatMap(one -> one.frames().stream())
            .toList();
    String sent = single(FRAME).orElse(Frame.SINGLE);
    Optional<Frame> frame = frames.stream().filter(one -> one.id().equals(sent)).findFirst();
    if (frame.isEmpty()) {
      note(FRAME, Code.VALUE, oneOf("申請枠", FRAME, frames, Frame::id, Frame::name));
    }
    return frame;
  }

  private Star star() {
    return switch (single(STAR).orElse("1")) {
      case "1" -> Star.ONE;
      case "2" -> Star.TWO;
      default -> {
        note(STAR, Code.VALUE, "宣言した段階を、star=1（一つ星）か star=2（二つ星）で指定してください。");
        yield Star.ONE;
      }
    };
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

  private static <T> String oneOf(
      String what,
      String parameter,
      List<T> choices,
      Function<T, String> value,
      Function<T, String> meaning) {
    return choices.stream()
        .map(choice -> "%s=%s（%s）".formatted(parameter, value.apply(choice), meaning.apply(choice)))
        .distinct()
        .collect(Collectors.joining("、", what + "を、次のどれかで指定してください：", "。"));
  }
}
