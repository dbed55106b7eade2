package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.securityaction.core.verification.ClaimedBusiness;
import jp.securityaction.core.verification.LookUp;
import jp.securityaction.core.verification.Question;
import jp.securityaction.core.verification.Verification;
import jp.securityaction.core.verification.Verify;
import jp.securityaction.verification.RowQuestion.OfBusiness;
import jp.securityaction.verification.RowQuestion.OfId;

/**
 * Answers the rows of a table: IDs from the table of declarations alone, businesses by the index.
 */
@Singleton
final class RowVerification {
  private final Verify verify;
  private final LookUp lookUp;

  RowVerification(Verify verify, LookUp lookUp) {
    this.verify = verify;
    this.lookUp = lookUp;
  }

  /** The answers in the order of the rows; empty while the index is away and a row needs it. */
  Optional<List<RowAnswer>> answer(List<RowQuestion> rows) {
    List<ClaimedBusiness> businesses = rows.stream().flatMap(RowVerification::business).toList();
    return lookUp.answer(businesses).map(found -> answer(rows, found));
  }

  private List<RowAnswer> answer(List<RowQuestion> rows, List<Verification> ofBusinesses) {
    List<Question> questions = rows.stream().flatMap(RowVerification::question).toList();
    Iterator<Verification> byId = verify.answer(questions).iterator();
    Iterator<Verification> byBusiness = ofBusinesses.iterator();
    List<RowAnswer> answers = new ArrayList<>();
    for (RowQuestion row : rows) {
      answers.add(
          switch (row) {
            case OfId _ -> new RowAnswer.Answered(byId.next());
            case OfBusiness _ -> new RowAnswer.Answered(byBusiness.next());
            case RowQuestion.Unreadable(var reason) -> new RowAnswer.Unreadable(reason);
          });
    }
    return answers;
  }

  private static Stream<Question> question(RowQuestion row) {
    return row instanceof OfId(var question) ? Stream.of(question) : Stream.of();
  }

  private static Stream<ClaimedBusiness> business(RowQuestion row) {
    return row instanceof OfBusiness(var business) ? Stream.of(business) : Stream.of();
  }
}
