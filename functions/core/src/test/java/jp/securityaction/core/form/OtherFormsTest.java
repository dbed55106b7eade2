package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.consent.Pledge;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherFormsTest {
  private final ChangeForm change = new ChangeForm();
  private final StepUpForm stepUp = new StepUpForm(Sent.TEXTS);

  @ParameterizedTest
  @EnumSource(Star.class)
  void a_change_replaces_everything_that_may_change(Star star) {
    ChangeForm.Wanted wanted =
        FormAssert.read(change.read(Sent.change(star).body(), Sent.CORPORATION, star, Sent.TODAY));

    assertThat(wanted.business().name()).isEqualTo("株式会社みほん工業");
    assertThat(wanted.contact().email()).isEqualTo("taro@example.co.jp");
    assertThat(wanted.secondStar() != null).isEqualTo(star == Star.TWO);
  }

  @Test
  void a_change_holds_what_its_star_asks_for() {
    assertThat(changed(Sent.change(Star.ONE), Star.TWO)).containsExactly("#/secondStar required");
    assertThat(changed(Sent.change(Star.TWO), Star.ONE))
        .containsExactly("#/secondStar not-allowed");
  }

  @Test
  void a_change_of_nothing_that_is_there_is_still_looked_at_whole() {
    assertThat(
            FormAssert.named(
                change.read(Sent.change(Star.TWO).body(), Sent.CORPORATION, null, Sent.TODAY)))
        .isEmpty();
    assertThat(
            FormAssert.named(
                change.read(
                    Sent.change(Star.TWO).with("/secondStar/policyUrl", "x").body(),
                    Sent.CORPORATION,
                    null,
                    Sent.TODAY)))
        .containsExactly("#/secondStar/policyUrl format");
  }

  @Test
  void a_change_changes_neither_star_nor_consents_nor_mail_news() {
    assertThat(changed(Sent.application(Star.ONE), Star.ONE))
        .containsExactlyInAnyOrder("#/star unknown", "#/consents unknown", "#/mailNews unknown");
  }

  @Test
  void a_step_up_brings_the_second_star_and_its_pledge() {
    StepUpForm.Wanted wanted = FormAssert.read(stepUp.read(Sent.stepUp().body(), Sent.TODAY));

    Pledge pledge = Sent.TEXTS.pledge(Star.TWO);
    assertThat(wanted.secondStar().selfAssessment().score()).isEqualTo(100);
    assertThat(wanted.consents().pledgeVersion()).isEqualTo(pledge.version());
    assertThat(wanted.consents().guideline()).isEqualTo(pledge.guideline());
  }

  @Test
  void a_step_up_to_the_pledge_of_one_star_is_outdated() {
    String first = Sent.TEXTS.pledge(Star.ONE).version();
    assertThat(
            FormAssert.named(
                stepUp.read(
                    Sent.stepUp().with("/consents/pledgeVersion", first).body(), Sent.TODAY)))
        .containsExactly("#/consents/pledgeVersion outdated");
    assertThat(FormAssert.named(stepUp.read(Map.of(), Sent.TODAY)))
        .containsExactly("#/secondStar required", "#/consents required");
  }

  @Test
  void a_stop_is_an_empty_object_and_nothing_else() {
    StopForm stop = new StopForm();
    assertThat(FormAssert.named(stop.read(Map.of()))).isEmpty();
    assertThat(FormAssert.named(stop.read(Map.of("reason", "x"))))
        .containsExactly("#/reason unknown");
    assertThat(FormAssert.named(stop.read(List.of()))).containsExactly("# type");
    assertThat(FormAssert.named(stop.read(null))).containsExactly("# type");
  }

  @Test
  void the_mail_news_is_wanted_or_not() {
    MailNewsForm mailNews = new MailNewsForm();
    assertThat(FormAssert.read(mailNews.read(Map.of("subscribed", true))).subscribed()).isTrue();
    assertThat(FormAssert.read(mailNews.read(Map.of("subscribed", false))).subscribed()).isFalse();
    assertThat(FormAssert.named(mailNews.read(Map.of()))).containsExactly("#/subscribed required");
    assertThat(FormAssert.named(mailNews.read(Map.of("subscribed", "true", "x", 1))))
        .containsExactly("#/subscribed type", "#/x unknown");
  }

  private List<String> changed(Sent sent, Star star) {
    return FormAssert.named(change.read(sent.body(), Sent.CORPORATION, star, Sent.TODAY));
  }
}
