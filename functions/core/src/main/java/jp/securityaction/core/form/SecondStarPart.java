package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.FUTURE;

import java.time.LocalDate;
import java.util.List;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.SelfAssessment.Answer;
import jp.securityaction.core.declaration.Star;
import org.jspecify.annotations.Nullable;

/** {@code secondStar} of a declaration's body. */
final class SecondStarPart {
  private static final String KEY = "secondStar";
  private static final Rule<Answer> ANSWER = Choices.of(List.of(Answer.values()), Answer::wireName);

  private SecondStarPart() {}

  /**
   * Needed with two stars, refused with one.
   *
   * @param star {@code null} when it is not known which
   */
  static FieldValue<SecondStar> of(FormReader form, @Nullable Star star, LocalDate today) {
    return switch (star) {
      case TWO -> form.requiredObject(KEY, fields -> read(fields, today));
      case ONE -> form.refused(KEY);
      case null -> form.optionalObject(KEY, fields -> read(fields, today));
    };
  }

  private static FieldValue<SecondStar> read(FormReader secondStar, LocalDate today) {
    var assessment =
        secondStar.requiredObject("selfAssessment", fields -> selfAssessment(fields, today));
    var policyUrl = secondStar.required("policyUrl", Texts.URL);
    var publishedOn = secondStar.required("policyPublishedOn", notAfter(today));
    return secondStar.whole(
        () -> new SecondStar(assessment.get(), policyUrl.get(), publishedOn.get()));
  }

  private static FieldValue<SelfAssessment> selfAssessment(FormReader assessment, LocalDate today) {
    var answers = assessment.requiredList("answers", SelfAssessment.ITEMS, ANSWER);
    var assessedOn = assessment.required("assessedOn", notAfter(today));
    return assessment.whole(() -> new SelfAssessment(answers.get(), assessedOn.get()));
  }

  private static Rule<LocalDate> notAfter(LocalDate today) {
    return Texts.DAY.unless(day -> day.isAfter(today), FUTURE);
  }
}
