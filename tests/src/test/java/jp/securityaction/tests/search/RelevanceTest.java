package jp.securityaction.tests.search;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.securityaction.tests.stack.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RelevanceSuite and what a visitor expects to be answered, over made-up businesses of every kind:
 * {@code names.tsv} and {@code questions.tsv}.
 */
final class RelevanceTest {
  /** 与那国町 and mining: no other test's businesses come between. */
  private static final String APART = "&city=47382&industry=C&size=100";

  private static final Searches SEARCHES = new Searches(aVisitor());
  private static final Set<String> NAMES = new TreeSet<>();

  @BeforeAll
  static void the_businesses_have_declared() {
    for (String[] row : RelevanceSuite.rows("names.tsv")) {
      aDeclarer(anApplication().named(row[0]).read(row[1]).in("47", "47382").ofIndustry("C"));
      NAMES.add(row[0]);
    }
    assertThat(NAMES).hasSizeGreaterThanOrEqualTo(200);
    Eventually.holds(
        () ->
            assertThat(SEARCHES.by(APART.substring(1)).isOk().at("/total").number())
                .isGreaterThanOrEqualTo(NAMES.size()));
  }

  static Stream<RelevanceSuite.Expectation> questions() {
    List<RelevanceSuite.Expectation> all = RelevanceSuite.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void is_answered_as_expected(RelevanceSuite.Expectation question) {
    assertThat(NAMES).contains(question.name());
    List<String> found = found(question.typed());

    switch (question.expected()) {
      case "found" -> assertThat(found).contains(question.name());
      case "first" -> assertThat(found).startsWith(question.name());
      case "not" -> assertThat(found).doesNotContain(question.name());
      case "before" -> assertThat(found).containsSubsequence(question.name(), question.behind());
      case String unknown -> throw new IllegalArgumentException(unknown);
    }
  }

  private static List<String> found(String typed) {
    return SEARCHES.byName(typed, APART).isOk().at("/items").texts("/name").stream()
        .filter(NAMES::contains)
        .toList();
  }
}
