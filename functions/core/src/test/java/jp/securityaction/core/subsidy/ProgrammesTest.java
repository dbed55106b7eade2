package jp.securityaction.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.core.codes.CodeFile;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * programmes.tsv and rounds.tsv: what is known, and that whoever adds a line cannot get it wrong
 * unseen.
 */
class ProgrammesTest {
  private final Programmes programmes = Programmes.known();

  @ParameterizedTest(name = "{0}, {1}, round {2} closes {3}")
  @CsvSource({
    "digital-ai, single, 1, 2026-05-12T17:00+09:00, true",
    "digital-ai, single, 2, 2026-06-15T17:00+09:00, false",
    "digital-ai, single, 3, 2026-07-21T17:00+09:00, false",
    "digital-ai, single, 4, 2026-08-25T17:00+09:00, false",
    "digital-ai, joint, 1, 2026-06-15T17:00+09:00, false",
    "digital-ai, joint, 2, 2026-08-25T17:00+09:00, false"
  })
  void a_round_closes_when_it_was_announced(
      String programme, String frame, int number, OffsetDateTime closesAt, boolean legacy) {
    Round round =
        rounds(programmes.find(programme).orElseThrow())
            .filter(one -> one.frame().id().equals(frame) && one.round().number() == number)
            .findFirst()
            .orElseThrow()
            .round();

    assertThat(round.closesAt()).isEqualTo(closesAt);
    assertThat(round.legacy()).isEqualTo(legacy);
  }

  @Test
  void two_stars_are_wanted_where_they_are() {
    assertThat(programmes.listed())
        .filteredOn(programme -> programme.star() == Star.TWO)
        .extracting(Programme::id)
        .containsExactly("tokyo-cyber-security");
  }

  @Test
  void only_digital_ai_depends_on_the_round() {
    assertThat(programmes.all())
        .filteredOn(Programme::dependsOnRound)
        .extracting(Programme::id)
        .containsExactly("digital-ai");
  }

  /** The pages ask for the round where one of those listed takes new IDs only. */
  @Test
  void whoever_sees_the_list_knows_where_the_round_matters() {
    assertThat(programmes.all())
        .allSatisfy(
            programme ->
                assertThat(rounds(programme).anyMatch(in -> !in.round().legacy()))
                    .isEqualTo(programme.dependsOnRound()));
  }

  @Test
  void what_is_not_listed_is_known_but_not_listed() {
    assertThat(programmes.find("other")).isPresent();
    assertThat(programmes.listed()).extracting(Programme::id).doesNotContain("other");
  }

  @Test
  void every_programme_has_the_frame_that_is_meant_where_none_is_named() {
    assertThat(programmes.all())
        .allSatisfy(
            programme ->
                assertThat(programme.frames()).extracting(Frame::id).contains(Frame.SINGLE));
  }

  @Test
  void no_round_is_lost_for_a_name_that_is_not_there_and_none_stands_twice() {
    List<String> read =
        programmes.all().stream()
            .flatMap(
                programme ->
                    rounds(programme)
                        .map(
                            in ->
                                "%s %s %d"
                                    .formatted(
                                        programme.id(), in.frame().id(), in.round().number())))
            .toList();

    assertThat(read)
        .doesNotHaveDuplicates()
        .hasSameSizeAs(CodeFile.rows(Programme.class, "rounds.tsv"));
  }

  @Test
  void every_row_has_all_its_cells_a_grade_and_a_source() {
    assertThat(CodeFile.rows(Programme.class, "rounds.tsv"))
        .allSatisfy(row -> assertThat(row).hasSize(9))
        .allSatisfy(row -> assertThat(row[5]).isIn("yes", "no"))
        .allSatisfy(row -> assertThat(row[7]).isIn("O", "S", "D"))
        .allSatisfy(row -> assertThat(row[8]).isNotBlank());
    assertThat(CodeFile.rows(Programme.class, "programmes.tsv"))
        .allSatisfy(row -> assertThat(row).hasSize(row[0].equals("programme") ? 9 : 4))
        .filteredOn(row -> row[0].equals("programme"))
        .allSatisfy(row -> assertThat(Set.of("yes", "no")).contains(row[5]))
        .allSatisfy(row -> assertThat(Set.of("O", "S", "D")).contains(row[7]));
  }

  @Test
  void a_round_closes_after_it_opens_in_japan_s_time_and_later_ones_later() {
    for (Programme programme : programmes.all()) {
      for (Frame frame : programme.frames()) {
        List<OffsetDateTime> closing =
            frame.rounds().stream().map(Round::closesAt).filter(Objects::nonNull).toList();
        assertThat(closing)
            .isSorted()
            .allSatisfy(at -> assertThat(at.getOffset()).isEqualTo(JapaneseTime.OFFSET));
      }
      assertThat(rounds(programme).map(InFrame::round))
          .allSatisfy(
              round -> {
                LocalDate opens = round.opensOn();
                OffsetDateTime closes = round.closesAt();
                if (opens != null && closes != null) {
                  assertThat(closes.toLocalDate()).isAfterOrEqualTo(opens);
                }
              });
    }
  }

  private record InFrame(Frame frame, Round round) {}

  private static Stream<InFrame> rounds(Programme programme) {
    return programme.frames().stream()
        .flatMap(frame -> frame.rounds().stream().map(round -> new InFrame(frame, round)));
  }
}
