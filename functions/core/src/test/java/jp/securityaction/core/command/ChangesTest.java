package jp.securityaction.core.command;

import static jp.securityaction.core.command.Samples.CONSENTS;
import static jp.securityaction.core.command.Samples.CONTACT;
import static jp.securityaction.core.command.Samples.SECOND_STAR;
import static jp.securityaction.core.command.Samples.business;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Change;
import jp.securityaction.core.declaration.Changes;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Representative;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.RegistrationDocument;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

  /** What is the same in all versions, or follows from the change itself. */
  private static final Set<String> SAYING_NOTHING =
      Set.of("#/declarationId", "#/declaredAt", "#/version", "#/steppedUpAt", "#/stoppedAt");

  @Test
  void every_value_that_the_owner_sees_is_compared_at_the_place_where_it_is_seen() {
    Registration before = registration();
    Registration other = everyValueAnother(before);

    Set<String> seen = new TreeSet<>();
    collect("#", RegistrationDocument.of(before), seen);
    collect("#", RegistrationDocument.of(other), seen);
    seen.removeAll(SAYING_NOTHING);

    assertThat(Changes.between(before, other)).extracting(Change::pointer).hasSameElementsAs(seen);
    assertThat(Changes.between(before, before)).isEmpty();
  }

  @Test
  void a_stopped_declaration_has_no_other_version_ever() {
    Registration stopped = registration().stopped(NOW);

    assertThat(Changes.between(registration(), stopped))
        .containsExactly(new Change("#/status", "live", "stopped"));
    assertThatThrownBy(() -> stopped.stopped(NOW)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> stopped.subscribed(true)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> stopped.changed(business("別"), CONTACT, null))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> stopped.steppedUp(SECOND_STAR, CONSENTS, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void there_is_no_third_star() {
    Registration two = registration().steppedUp(SECOND_STAR, CONSENTS, NOW);

    assertThatThrownBy(() -> two.steppedUp(SECOND_STAR, CONSENTS, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Registration registration() {
    return Registration.of(
        new Application(Star.ONE, business("見本商事株式会社"), CONTACT, null, CONSENTS, false),
        new DeclarationKey("0123456789abcdef0123456789abcdef"),
        DeclarationId.draw(new Random(1)),
        "1242",
        NOW);
  }

  private static Registration everyValueAnother(Registration registration) {
    return registration
        .changed(
            new Business(
                "別の商店",
                "ベツノショウテン",
                null,
                CorpType.SOLE_PROPRIETOR,
                new Representative("店主", "別", "次郎", "ベツ", "ジロウ"),
                "5300001",
                "27",
                "27127",
                "梅田2-2",
                "別館",
                "I",
                3,
                null,
                "https://example.com/"),
            new Contact("別 次郎", "ベツ ジロウ", "総務", "jiro@example.com", "0612345678"),
            null)
        .steppedUp(
            new SecondStar(
                new SelfAssessment(
                    Collections.nCopies(SelfAssessment.ITEMS, SelfAssessment.Answer.PARTLY),
                    LocalDate.of(2026, 5, 1)),
                "https://example.com/policy",
                LocalDate.of(2026, 5, 2)),
            new Consents("2026-05", "2026-05-2", "4.1"),
            NOW)
        .subscribed(true)
        .stopped(NOW);
  }

  private static void collect(String pointer, Object value, Set<String> leaves) {
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((name, child) -> collect(pointer + "/" + name, child, leaves));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          collect(pointer + "/" + i, list.get(i), leaves);
        }
      }
      default -> leaves.add(pointer);
    }
  }
}
