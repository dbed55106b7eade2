package jp.securityaction.tests.verification;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EligibilityTest {

  @ParameterizedTest
  @CsvSource({
    "generation=legacy&programme=digital-ai&round=1, true",
    "generation=legacy&programme=digital-ai&round=2, false",
    "generation=legacy&programme=digital-ai&round=1&correctionInRound=2, false",
    "generation=legacy&programme=digital-ai&round=1&correctionInRound=1, true",
    "generation=new&programme=digital-ai&round=2, true",
    "generation=legacy&programme=other, true",
    "generation=legacy&programme=other&round=&correctionInRound=, true",
    "generation=new&programme=other&round=2, true",
    "generation=legacy&programme=digital-ai&round=5, false",
    "generation=legacy&programme=digital-ai&round=999, false",
    "generation=legacy&programme=digital-ai&frame=single&round=1, true",
    "generation=legacy&programme=digital-ai&frame=&round=1&star=, true",
    "generation=legacy&programme=digital-ai&frame=joint&round=1, false",
    "generation=legacy&programme=digital-ai&frame=joint&round=1&correctionInRound=1, false",
    "generation=new&programme=digital-ai&frame=joint&round=1, true",
    "generation=new&programme=digital-ai&round=1&star=2, true",
    "generation=new&programme=tokyo-cyber-security, false",
    "generation=new&programme=tokyo-cyber-security&star=1, false",
    "generation=new&programme=tokyo-cyber-security&star=2, true",
    "generation=legacy&programme=tokyo-cyber-security&star=2, true",
    "generation=legacy&programme=tokyo-cyber-security&round=3&frame=single, false"
  })
  void the_announcement_decides(String query, boolean accepted) {
    ApiAnswer answer = aVisitor().get("/api/subsidy-eligibility?" + query).isOk();

    assertThat(answer.at("/accepted").flag()).isEqualTo(accepted);
  }

  @Test
  void the_next_step_names_the_same_gbizid() {
    ApiAnswer refused =
        aVisitor()
            .get("/api/subsidy-eligibility?generation=legacy&programme=digital-ai&round=2")
            .isOk();

    assertThat(refused.at("/reason").text()).contains("第2次公募");
    assertThat(refused.at("/action").text()).contains("同じGビズID");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|generation required,programme required",
        "generation=&programme=|generation required,programme required",
        "generation=old&programme=it|generation value,programme value",
        "generation=new&programme=digital-ai|round required",
        "generation=new&programme=digital-ai&round=x|round format",
        "generation=new&programme=digital-ai&round=0|round range",
        "generation=new&programme=digital-ai&round=-1|round format",
        "generation=new&programme=digital-ai&round=1.0|round format",
        "generation=new&programme=digital-ai&round=1&round=2|round not-allowed",
        "generation=new&generation=new&programme=other|generation not-allowed",
        "generation=new&programme=other&correctionInRound=a&year=2026|correctionInRound format,year unknown",
        "generation=%ff&programme=other|generation format",
        "generation=new&programme=other&star=3|star value",
        "generation=new&programme=other&star=0|star value",
        "generation=new&programme=other&star=two|star value",
        "generation=new&programme=other&star=1&star=2|star not-allowed",
        "generation=new&programme=digital-ai&frame=triple&round=1|frame value",
        "generation=new&programme=digital-ai&frame=Single&round=1|frame value",
        "generation=new&programme=digital-ai&frame=single&frame=joint&round=1|frame not-allowed",
        "generation=new&programme=tokyo-cyber-security&frame=joint&star=2|frame value",
        "generation=new&programme=Digital-AI&round=1|programme value",
        "generation=x&programme=y&frame=z&round=0&correctionInRound=0&star=9"
            + "|generation value,programme value,frame value,round range,correctionInRound range,star value"
      })
  void every_wrong_parameter_is_named_at_once(String query, String faults) {
    ApiAnswer refused =
        aVisitor()
            .send(ApiCall.get("/api/subsidy-eligibility?" + query).wrong())
            .isProblem(400, "malformed");

    assertThat(refused.faults()).containsExactlyInAnyOrder(faults.split(",", -1));
  }
}
