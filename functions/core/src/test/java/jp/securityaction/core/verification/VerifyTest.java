package jp.securityaction.core.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.ClaimedId;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.verification.Verification.InvalidId;
import jp.securityaction.core.verification.Verification.Legacy;
import jp.securityaction.core.verification.Verification.Live;
import jp.securityaction.core.verification.Verification.Mistyped;
import jp.securityaction.core.verification.Verification.NoMatch;
import jp.securityaction.core.verification.Verification.Stopped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
  private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");
  private static final CorporateNumber OTHER_NUMBER = new CorporateNumber("4000012090001");
  private static final LocalDate DAY = LocalDate.parse("2026-04-01");
  private static final Random RANDOM = new Random(7);
  private static final DeclarationId CORPORATION = DeclarationId.draw(RANDOM);
  private static final DeclarationId SOLE_PROPRIETOR = DeclarationId.draw(RANDOM);
  private static final DeclarationId STOPPED = DeclarationId.draw(RANDOM);
  private static final DeclarationId SIGNS = DeclarationId.draw(RANDOM);
  private static final DeclarationId NOBODYS = DeclarationId.draw(RANDOM);

  private final Set<DeclarationId> lookedUp = new HashSet<>();
  private final Verify verify = new Verify(this::held);

  private Map<DeclarationId, VerifiableDeclaration> held(Set<DeclarationId> ids) {
    lookedUp.addAll(ids);
    Map<DeclarationId, VerifiableDeclaration> all =
        new HashMap<>(
            Map.of(
                CORPORATION, new VerifiableDeclaration("株式会社髙﨑商店", NUMBER, Star.TWO, DAY, null),
                SOLE_PROPRIETOR, new VerifiableDeclaration("喫茶みなと", null, Star.ONE, DAY, null),
                SIGNS, new VerifiableDeclaration("・・・", null, Star.ONE, DAY, null),
                STOPPED,
                    new VerifiableDeclaration(
                        "株式会社みなと", NUMBER, Star.ONE, DAY, Instant.parse("2026-05-01T15:00:00Z"))));
    all.keySet().retainAll(ids);
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"株式会社髙﨑商店", "（株）髙﨑商店", "㈱髙﨑商店", "髙﨑商店", "髙﨑商店 株式会社", "株式会社 髙 﨑 商 店"})
  void a_name_may_be_written_as_it_may_be_searched(String name) {
    assertThat(answer(CORPORATION, name, null)).isEqualTo(new Live(Star.TWO, DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"髙﨑商", "有限会社髙﨑商店", "みなと", "株式会社", "・", "*"})
  void another_name_is_no_match(String name) {
    assertThat(answer(CORPORATION, name, null)).isEqualTo(new NoMatch());
  }

  @Test
  void name_and_number_must_both_match() {
    assertThat(answer(CORPORATION, null, NUMBER)).isInstanceOf(Live.class);
    assertThat(answer(CORPORATION, "髙﨑商店", NUMBER)).isInstanceOf(Live.class);
    assertThat(answer(CORPORATION, "髙﨑商店", OTHER_NUMBER)).isEqualTo(new NoMatch());
    assertThat(answer(CORPORATION, "みなと", NUMBER)).isEqualTo(new NoMatch());
  }

  @Test
  void a_sole_proprietor_has_no_number_to_match() {
    assertThat(answer(SOLE_PROPRIETOR, "喫茶みなと", null)).isInstanceOf(Live.class);
    assertThat(answer(SOLE_PROPRIETOR, "喫茶みなと", NUMBER)).isEqualTo(new NoMatch());
    assertThat(answer(SOLE_PROPRIETOR, null, NUMBER)).isEqualTo(new NoMatch());
  }

  @Test
  void a_name_of_signs_alone_matches_only_as_written() {
    assertThat(answer(SIGNS, "・・・", null)).isInstanceOf(Live.class);
    assertThat(answer(SIGNS, "・・", null)).isEqualTo(new NoMatch());
  }

  @Test
  void a_stop_is_told_only_to_who_knows_the_business() {
    assertThat(answer(STOPPED, "株式会社みなと", null))
        .isEqualTo(new Stopped(Star.ONE, DAY, LocalDate.parse("2026-05-02")));
    assertThat(answer(STOPPED, "株式会社ほか", null)).isEqualTo(new NoMatch());
  }

  @Test
  void an_id_that_nobody_has_is_no_match_whatever_the_name() {
    assertThat(answer(NOBODYS, "株式会社髙﨑商店", NUMBER)).isEqualTo(new NoMatch());
    assertThat(answer(NOBODYS, "みほんのない商店", null)).isEqualTo(new NoMatch());
    assertThat(lookedUp).containsExactly(NOBODYS);
  }

  @Test
  void what_is_no_id_of_ours_is_not_looked_up() {
    List<Verification> answers =
        verify.answer(
            List.of(
                new Question(ClaimedId.of("40123456789"), "みなと", null),
                new Question(ClaimedId.of("51234567890"), "みなと", null),
                new Question(ClaimedId.of("4012345678"), "みなと", null),
                new Question(ClaimedId.of("61234567896"), "みなと", null)));

    assertThat(answers)
        .containsExactly(new Legacy(), new Mistyped(), new InvalidId(), new InvalidId());
    assertThat(lookedUp).isEmpty();
  }

  private Verification answer(
      DeclarationId id, @Nullable String name, @Nullable CorporateNumber number) {
    return verify.answer(List.of(new Question(new ClaimedId.Ours(id), name, number))).getFirst();
  }
}
