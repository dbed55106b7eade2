package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.ParseResult.Faulty;
import jp.securityaction.core.form.ParseResult.Read;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;

/** A table of questions as CSV, answered as the same table with three more columns. */
@Singleton
final class TableVerification {
  private static final int LARGEST = 262_144;

  private final TableForm form;
  private final RateLimitedVerification checks;

  TableVerification(TableForm form, RateLimitedVerification checks) {
    this.form = form;
    this.checks = checks;
  }

  Answer answer(Call call, TableEncoding encoding) {
    if (call.body().length > LARGEST) {
      return Problem.TOO_LARGE.saying("256キロバイト以内で送信してください。行が多いときは、分けて送ってください。");
    }
    Optional<String> text = encoding.text(call.body());
    if (text.isEmpty()) {
      return unreadable("文字として読み取れません。UTF-8 か Shift_JIS の CSV を送ってください。");
    }
    return switch (CsvTable.parse(text.get())) {
      case CsvTable.Parsed(var table) -> answer(call, table);
      case CsvTable.Empty() -> unreadable("見出しの行と、確かめる行のある CSV を送ってください。");
      case CsvTable.Broken(int row) -> unreadable(row + "行目を読み取れません。引用符（\"）が正しく閉じられているか確かめてください。");
    };
  }

  private Answer answer(Call call, CsvTable table) {
    return switch (form.read(table)) {
      case Faulty<TableForm.Questions>(List<Fault> faults) -> Problem.VALIDATION.answer(faults);
      case Read<TableForm.Questions>(var questions) -> answer(call, questions);
    };
  }

  private Answer answer(Call call, TableForm.Questions questions) {
    return switch (checks.of(call, questions.questions())) {
      case RateLimitedVerification.Checked.Answered(List<Verification> verifications) ->
          Answer.csv(AnsweredTable.of(questions, verifications));
      case RateLimitedVerification.Checked.NotYet(long seconds) -> VerifyRoute.notYet(seconds);
    };
  }

  private static Answer unreadable(String detail) {
    return Problem.MALFORMED.saying(detail);
  }
}
