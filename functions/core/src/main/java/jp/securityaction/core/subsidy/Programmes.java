package jp.securityaction.core.subsidy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of subsidies and their rounds: programmes.tsv and rounds.tsv. */
public record Programmes(List<Programme> all) {

  public Programmes {
    all = List.copyOf(all);
  }

  public static Programmes known() {
    return Known.PROGRAMMES;
  }

  public Optional<Programme> find(String id) {
    return all.stream().filter(programme -> programme.id().equals(id)).findFirst();
  }

  public List<Programme> listed() {
    return all.stream().filter(Programme::isListed).toList();
  }

  /** The newest day on which any of it was looked up. */
  public LocalDate updatedOn() {
    return all.stream()
        .flatMap(
            programme ->
                Stream.concat(
                    Stream.of(programme.verifiedOn()),
                    programme.frames().stream()
                        .flatMap(frame -> frame.rounds().stream())
                        .map(Round::verifiedOn)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Read when first asked for, once. */
  private static final class Known {
    static final Programmes PROGRAMMES = ProgrammeFiles.read();
  }
}
