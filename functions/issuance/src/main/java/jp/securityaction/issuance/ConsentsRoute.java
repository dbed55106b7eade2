package jp.securityaction.issuance;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.consent.Pledge;
import jp.securityaction.core.consent.Terms;
import jp.securityaction.core.document.Document;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Route;

/** What must be agreed to now. The same for everybody, so it may be cached. */
@Singleton
final class ConsentsRoute implements Route {
  private final ConsentTexts texts;

  ConsentsRoute(ConsentTexts texts) {
    this.texts = texts;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/consents");
  }

  @Override
  public Answer answer(Call call) {
    return Answer.ok(
            new Document()
                .with("terms", terms(texts.terms()))
                .with("pledges", texts.pledges().stream().map(ConsentsRoute::pledge).toList())
                .map())
        .cacheable();
  }

  private static Map<String, Object> terms(Terms terms) {
    return new Document()
        .with("version", terms.version())
        .with("title", terms.title())
        .with("text", terms.text())
        .map();
  }

  private static Map<String, Object> pledge(Pledge pledge) {
    return new Document()
        .with("star", pledge.star().number())
        .with("version", pledge.version())
        .with("guideline", pledge.guideline())
        .with("items", pledge.items().stream().map(ConsentsRoute::item).toList())
        .map();
  }

  private static Map<String, Object> item(Pledge.Item item) {
    return new Document()
        .with("number", item.number())
        .with("label", item.label())
        .with("url", item.url())
        .map();
  }
}
