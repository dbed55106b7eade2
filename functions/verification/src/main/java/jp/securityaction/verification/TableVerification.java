package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import jp.securityaction.core.Result;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;

/** A table of questions, answered as the same table with the answers behind each row. */
@Singleton
final class TableVerification {
  private static final int LARGEST = 262_144;

  private final TableForm form;
  private final RateLimitedVerification verification;
  private final InstantSource clock;

  TableVerification(TableForm form, RateLimitedVerification verification, InstantSource clock) {
    this.form = form;
    this.verification = verification;
    this.clock = clock;
  }

  Answer answer(Call call, TableEncoding encoding) {
    return table(call, encoding)
        .then(table -> form.read(table).mapFailure(Problem.VALIDATION::answer))
        .then(questions -> answered(call, questions))
        .fold(Answer::csv, refusal -> refusal);
  }

  private static Result<CsvTable, Answer> table(Call call, TableEncoding encoding) {
    if (call.body().length > LARGEST) {
      return Result.failure(Problem.TOO_LARGE.saying("256キロバイト以内で送信してください。行が多いときは、分けて送ってください。"));
    }
    Optional<String> text = encoding.text(call.body());
    if (text.isEmpty()) {
      return unreadable("文字として読み取れません。文字コードを UTF-8 か Shift_JIS にした CSV を送ってください。");
    }
    return switch (CsvTable.parse(text.get())) {
      case CsvTable.Parsed(var table) -> Result.success(table);
      case CsvTable.Empty() -> unreadable("見出しの行と、確認する行のある CSV を送ってください。");
      case CsvTable.Broken(int row) -> unreadable(row + "行目を読み取れません。引用符（\"）が正しく閉じられているか確認してください。");
    };
  }

  private Result<String, Answer> answered(Call call, TableForm.Questions questions) {
    return verification
        .ofRows(call, questions.questions())
        .map(answers -> AnsweredTable.of(questions, answers, clock.instant()));
  }

  private static Result<CsvTable, Answer> unreadable(String detail) {
    return Result.failure(Problem.MALFORMED.saying(detail));
  }
}
