package jp.securityaction.core.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import org.jspecify.annotations.Nullable;

/** The record as its owner sees it. */
public final class RegistrationDocument {
  private RegistrationDocument() {}

  public static Map<String, Object> of(Registration registration) {
    return new Document()
        .with("declarationId", registration.id().digits())
        .with("star", registration.star().number())
        .with("status", registration.status().wireName())
        .with("declaredAt", time(registration.declaredAt()))
        .with("steppedUpAt", time(registration.steppedUpAt()))
        .with("stoppedAt", time(registration.stoppedAt()))
        .with("business", BusinessDocument.of(registration.business()))
        .with("contact", ContactDocument.of(registration.contact()))
        .with(
            "secondStar",
            Optional.ofNullable(registration.secondStar()).map(SecondStarDocument::of).orElse(null))
        .with("consents", consents(registration.consents()))
        .with("mailNews", registration.mailNews())
        .with("version", registration.version())
        .map();
  }

  /** With the offset of Japan, as in {@code 2026-04-01T09:00:00+09:00}. */
  public static @Nullable String time(@Nullable Instant at) {
    return at == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(JapaneseTime.OFFSET));
  }

  private static Map<String, Object> consents(Consents consents) {
    return new Document()
        .with("termsVersion", consents.termsVersion())
        .with("pledgeVersion", consents.pledgeVersion())
        .map();
  }
}
