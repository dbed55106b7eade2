package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.BusinessDocument;
import jp.securityaction.core.document.ContactDocument;
import jp.securityaction.core.document.SecondStarDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any input; the seed stands in the test's name. */
class FormPropertiesTest {
  private static final int TRIES = 3_000;

  private final ApplicationForm form = new ApplicationForm(Sent.TEXTS);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20260401, 5989706})
  void folding_twice_is_folding_once(long seed) {
    RandomTrees random = new RandomTrees(seed);
    for (UnaryOperator<String> folding :
        List.<UnaryOperator<String>>of(
            InputNormalizer::trimmed,
            InputNormalizer::name,
            InputNormalizer::reading,
            InputNormalizer::number,
            InputNormalizer::postalCode,
            InputNormalizer::corporateNumber,
            VisibleText::of)) {
      for (int i = 0; i < TRIES; i++) {
        String typed = random.text(12);
        String once = folding.apply(typed);
        assertThat(folding.apply(once)).as(escaped(typed)).isEqualTo(once);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 20260402, 5989707})
  void whatever_was_accepted_is_accepted_again_as_it_is_shown(long seed) {
    RandomTrees random = new RandomTrees(seed);
    int accepted = 0;
    for (int i = 0; i < TRIES; i++) {
      Star star = random.next(2) == 0 ? Star.ONE : Star.TWO;
      Map<String, Object> body = random.disturbed(Sent.application(star).body());
      if (form.read(body, Sent.WITHOUT_NUMBER, Sent.TODAY) instanceof Success(var application)) {
        accepted++;
        assertThat(FormAssert.read(form.read(shown(application), Sent.WITHOUT_NUMBER, Sent.TODAY)))
            .isEqualTo(application);
      }
    }
    assertThat(accepted).isGreaterThan(TRIES / 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 20260403, 11})
  void no_tree_is_too_odd_to_be_read(long seed) {
    RandomTrees random = new RandomTrees(seed);
    for (int i = 0; i < TRIES; i++) {
      Object tree =
          i % 2 == 0 ? random.tree(4) : random.disturbed(Sent.application(Star.TWO).body());
      for (Fault fault : FormAssert.faults(form.read(tree, Sent.SOLE_PROPRIETOR, Sent.TODAY))) {
        assertThat(fault.pointer()).matches("#(/[A-Za-z0-9\\-._~!$&'()*+,;=:@?%]*)*");
        assertThat(fault.detail()).isNotBlank().doesNotContain("{");
      }
      FormAssert.faults(new ChangeForm().read(tree, Sent.CORPORATION, Star.ONE, Sent.TODAY));
      FormAssert.faults(new StepUpForm(Sent.TEXTS).read(tree, Sent.TODAY));
      FormAssert.faults(new StopForm().read(tree));
      FormAssert.faults(new MailNewsForm().read(tree));
    }
  }

  private static Map<String, Object> shown(Application application) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("star", application.star().number());
    shown.put("business", BusinessDocument.of(application.business()));
    shown.put("contact", ContactDocument.of(application.contact()));
    if (application.secondStar() != null) {
      shown.put("secondStar", SecondStarDocument.of(application.secondStar()));
    }
    shown.put(
        "consents",
        Map.of(
            "termsVersion", application.consents().termsVersion(),
            "pledgeVersion", application.consents().pledgeVersion()));
    shown.put("mailNews", application.mailNews());
    return shown;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04X".formatted(c)));
    return escaped.toString();
  }
}
