package jp.securityaction.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.SelfAssessment.Answer;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;

class ConsentTextsTest {
  private final ConsentTexts texts = ConsentTexts.inForce();

  @Test
  void the_terms_say_what_becomes_public_and_what_a_declaration_is_not() {
    assertThat(texts.terms().version()).isNotBlank();
    assertThat(texts.terms().title()).contains("利用規約");
    assertThat(texts.terms().text())
        .doesNotContain("# ")
        .doesNotEndWith("\n")
        .contains("事業者名", "都道府県", "業種", "宣言した日", "公開", "停止", "個人情報", "認証制度や認定制度ではない");
  }

  /** Applicants agree to a version: another text under it would be one that nobody agreed to. */
  @Test
  void the_terms_change_only_together_with_their_version() throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(texts.terms().text().getBytes(StandardCharsets.UTF_8));

    assertThat(texts.terms().version() + " " + HexFormat.of().formatHex(digest))
        .isEqualTo(
            "terms-2026-04-01 42b8dc351c2a2bb6f273b4c4cc5a2bb52e0db8eb71ff80aad6a44ca1a67f27ae");
  }

  @Test
  void one_star_pledges_the_six_basic_rules_of_guideline_4() {
    Pledge pledge = texts.pledge(Star.ONE);

    assertThat(pledge.guideline()).isEqualTo("4.0");
    assertThat(pledge.items()).extracting(Pledge.Item::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(pledge.items())
        .allSatisfy(item -> assertThat(item.url()).startsWith("https://www.ipa.go.jp/"))
        .anySatisfy(item -> assertThat(item.label()).contains("バックアップ"));
  }

  @Test
  void two_stars_pledge_an_assessment_and_a_published_policy() {
    assertThat(texts.pledge(Star.TWO).items())
        .extracting(Pledge.Item::number)
        .containsExactly(1, 2, 3);
    assertThat(texts.pledge(Star.TWO).items().getFirst().label()).contains("自社診断");
  }

  @Test
  void no_two_texts_share_a_version() {
    assertThat(
            List.of(
                texts.terms().version(),
                texts.pledge(Star.ONE).version(),
                texts.pledge(Star.TWO).version()))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_self_assessment_s_labels_stand_in_three_parts_of_5_13_and_7_items() throws IOException {
    List<String[]> rows = rows("item");
    assertThat(rows).hasSize(SelfAssessment.ITEMS);
    for (int i = 0; i < rows.size(); i++) {
      String part = i < 5 ? "1" : i < 18 ? "2" : "3";
      assertThat(rows.get(i)[1]).isEqualTo(Integer.toString(i + 1));
      assertThat(rows.get(i)[2]).isEqualTo(part);
      assertThat(rows.get(i)[3]).isNotBlank();
    }
  }

  @Test
  void the_pages_count_the_points_that_the_service_counts() throws IOException {
    Map<String, Integer> points =
        rows("points").stream()
            .collect(Collectors.toMap(row -> row[1], row -> Integer.parseInt(row[2])));

    assertThat(points)
        .isEqualTo(
            Arrays.stream(Answer.values())
                .collect(Collectors.toMap(Answer::wireName, Answer::points)));
  }

  /** Seen in 3.1 only: a pledge to 4.0 says nothing about them. */
  @Test
  void the_split_and_the_bands_say_in_which_version_they_were_seen() throws IOException {
    Map<String, String> versions =
        rows("version").stream().collect(Collectors.toMap(row -> row[1], row -> row[2]));

    assertThat(versions).containsOnlyKeys("split", "bands", "points").containsEntry("split", "3.1");
    assertThat(versions).containsEntry("bands", "3.1");
  }

  @Test
  void every_score_has_a_band() throws IOException {
    List<Integer> limits = rows("band").stream().map(row -> Integer.parseInt(row[1])).toList();

    assertThat(limits)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .startsWith(SelfAssessment.ITEMS * Answer.DONE.points())
        .endsWith(SelfAssessment.ITEMS * Answer.UNKNOWN.points());
  }

  private static List<String[]> rows(String kind) throws IOException {
    try (InputStream file = SelfAssessment.class.getResourceAsStream("self-assessment.tsv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(kind + "\t"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
