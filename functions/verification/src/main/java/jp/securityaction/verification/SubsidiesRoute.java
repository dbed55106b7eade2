package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.subsidy.Frame;
import jp.securityaction.core.subsidy.Programme;
import jp.securityaction.core.subsidy.Programmes;
import jp.securityaction.core.subsidy.Round;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.NoParameters;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;

/** Lists the subsidies that ask for SECURITY ACTION, with their rounds. */
@Singleton
final class SubsidiesRoute implements Route {

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/subsidies");
  }

  @Override
  public Answer answer(Call call) {
    return NoParameters.in(call.query())
        .fold(_ -> list(Programmes.known()).cacheable(), Problem.MALFORMED::ofParameters);
  }

  private static Answer list(Programmes programmes) {
    return Answer.ok(
        new Document()
            .with("updatedOn", programmes.updatedOn().toString())
            .with(
                "programmes", programmes.listed().stream().map(SubsidiesRoute::programme).toList())
            .map());
  }

  private static Map<String, Object> programme(Programme programme) {
    return new Document()
        .with("id", programme.id())
        .with("name", programme.name())
        .with("url", programme.url())
        .with("star", programme.star() == Star.ONE ? null : programme.star().number())
        .with("frames", programme.frames().stream().map(SubsidiesRoute::frame).toList())
        .map();
  }

  private static Map<String, Object> frame(Frame frame) {
    return new Document()
        .with("id", frame.id())
        .with("name", frame.name())
        .with("rounds", frame.rounds().stream().map(SubsidiesRoute::round).toList())
        .map();
  }

  private static Map<String, Object> round(Round round) {
    return new Document()
        .with("number", round.number())
        .with("opensOn", Optional.ofNullable(round.opensOn()).map(LocalDate::toString).orElse(null))
        .with(
            "closesAt",
            Optional.ofNullable(round.closesAt())
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElse(null))
        .with("legacy", round.legacy())
        .with("source", round.source())
        .with("verifiedOn", round.verifiedOn().toString())
        .map();
  }
}
