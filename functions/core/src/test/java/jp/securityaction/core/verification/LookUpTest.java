package jp.securityaction.core.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.verification.Verification.Declared;
import jp.securityaction.core.verification.Verification.NotDeclared;
import jp.securityaction.core.verification.Verification.Several;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookUpTest {
  private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");
  private static final CorporateNumber OTHER_NUMBER = new CorporateNumber("4000012090001");
  private static final LocalDate DAY = LocalDate.parse("2026-04-01");
  private static final Instant STOPPED = Instant.parse("2026-05-01T00:00:00Z");

  private final Map<DeclarationKey, VerifiableDeclaration> table = new LinkedHashMap<>();
  private final List<Integer> asked = new ArrayList<>();
  private final LookUp lookUp = new LookUp(this::everything, this::current);

  /** An index that knows nothing but keys, so that all the rest has to come from the table. */
  private Optional<Map<ClaimedBusiness, List<DeclarationKey>>> everything(
      Set<ClaimedBusiness> businesses, int most) {
    asked.add(businesses.size());
    Map<ClaimedBusiness, List<DeclarationKey>> found = new HashMap<>();
    businesses.forEach(one -> found.put(one, table.keySet().stream().limit(most).toList()));
    return Optional.of(found);
  }

  private Map<DeclarationKey, VerifiableDeclaration> current(List<DeclarationKey> keys) {
    assertThat(keys).doesNotHaveDuplicates();
    Map<DeclarationKey, VerifiableDeclaration> current = new HashMap<>(table);
    current.keySet().retainAll(Set.copyOf(keys));
    return current;
  }

  @Test
  void one_declaration_is_told_with_star_and_day() {
    holds("株式会社みなと", NUMBER, null);

    assertThat(answers(of("みなと", null), of(null, NUMBER), of("㈱みなと", NUMBER)))
        .containsOnly(new Declared(Star.TWO, DAY));
  }

  @Test
  void name_and_number_must_both_match() {
    holds("株式会社みなと", NUMBER, null);

    assertThat(answers(of("みなと", OTHER_NUMBER), of("ほか", NUMBER), of(null, OTHER_NUMBER)))
        .containsOnly(new NotDeclared());
  }

  @Test
  void what_was_stopped_declares_nothing() {
    holds("株式会社みなと", NUMBER, STOPPED);

    assertThat(answers(of("みなと", null), of(null, NUMBER))).containsOnly(new NotDeclared());
  }

  @Test
  void two_of_one_name_are_several_unless_the_number_tells_them_apart() {
    holds("株式会社みなと", NUMBER, null);
    holds("有限会社みなと", OTHER_NUMBER, null);

    assertThat(answers(of("みなと", null), of("株式会社みなと", null), of("みなと", OTHER_NUMBER)))
        .containsExactly(new Several(), new Declared(Star.TWO, DAY), new Declared(Star.TWO, DAY));
  }

  @Test
  void stale_hits_do_not_hide_what_is_behind_them() {
    for (int i = 0; i < 40; i++) {
      holds("株式会社みなと", NUMBER, STOPPED);
    }
    holds("株式会社みなと", NUMBER, null);

    assertThat(answers(of("みなと", null))).containsExactly(new Declared(Star.TWO, DAY));
    assertThat(asked).containsExactly(1, 1);
  }

  @Test
  void the_same_business_is_looked_up_once_however_often_it_comes() {
    holds("株式会社みなと", NUMBER, null);

    assertThat(answers(of("みなと", null), of("みなと", null))).hasSize(2);
    assertThat(asked).containsExactly(1);
  }

  @Test
  void nobody_is_asked_about_nobody() {
    assertThat(lookUp.answer(List.of())).contains(List.of());
    assertThat(asked).isEmpty();
  }

  @Test
  void without_the_index_there_is_no_answer() {
    LookUp away = new LookUp((_, _) -> Optional.empty(), this::current);

    assertThat(away.answer(List.of(of("みなと", null)))).isEmpty();
    assertThat(away.answer(List.of())).contains(List.of());
  }

  private void holds(String name, CorporateNumber number, @Nullable Instant stoppedAt) {
    table.put(
        new DeclarationKey("k" + table.size()),
        new VerifiableDeclaration(name, number, Star.TWO, DAY, stoppedAt));
  }

  private List<Verification> answers(ClaimedBusiness... businesses) {
    return lookUp.answer(List.of(businesses)).orElseThrow();
  }

  private static ClaimedBusiness of(@Nullable String name, @Nullable CorporateNumber number) {
    return new ClaimedBusiness(name, number);
  }
}
