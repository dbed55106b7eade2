package jp.securityaction.core.document;

import java.time.LocalDate;
import java.util.Map;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.SelfAssessment.Answer;

/** What ★★ asks for beyond ★, under the contract's names. */
public final class SecondStarDocument {
  private SecondStarDocument() {}

  public static Map<String, Object> of(SecondStar secondStar) {
    SelfAssessment assessment = secondStar.selfAssessment();
    return new Document()
        .with(
            "selfAssessment",
            new Document()
                .with("answers", assessment.answers().stream().map(Answer::wireName).toList())
                .with("assessedOn", assessment.assessedOn().toString())
                .map())
        .with("policyUrl", secondStar.policyUrl())
        .with("policyPublishedOn", secondStar.policyPublishedOn().toString())
        .map();
  }

  public static SecondStar read(Map<?, ?> document) {
    Map<?, ?> assessment = Document.map(document, "selfAssessment");
    return new SecondStar(
        new SelfAssessment(
            Document.list(assessment, "answers").stream()
                .map(word -> Answer.named(String.valueOf(word)))
                .toList(),
            LocalDate.parse(Document.text(assessment, "assessedOn"))),
        Document.text(document, "policyUrl"),
        LocalDate.parse(Document.text(document, "policyPublishedOn")));
  }
}
