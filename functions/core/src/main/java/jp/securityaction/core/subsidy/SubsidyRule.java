package jp.securityaction.core.subsidy;

import java.time.LocalDate;

/**
 * A row of subsidies.tsv.
 *
 * @param subject what of the case it is about
 * @param occasion {@code application} or {@code correction}, of an ID that has to be sent in again;
 *     or any
 * @param legacy whether the decisive round takes IDs until March 2026; or any
 * @param since the day from which it holds
 */
record SubsidyRule(
    String subject,
    Generation generation,
    String occasion,
    String legacy,
    LocalDate since,
    Eligibility eligibility) {
  private static final String ANY = "-";

  static SubsidyRule of(String[] row) {
    return new SubsidyRule(
        row[0],
        Generation.of(row[1]).orElseThrow(),
        row[2],
        row[3],
        LocalDate.parse(row[4]),
        new Eligibility(row[5].equals("yes"), row[7], row[8]));
  }

  boolean isFor(SubsidyCase asked) {
    return subject.equals(subjectOf(asked))
        && generation == asked.generation()
        && fits(occasion, asked.correctionInRound().isPresent() ? "correction" : "application")
        && fits(legacy, asked.takesLegacy() ? "yes" : "no");
  }

  /** Whoever lacks a star needs a new declaration, or a step up, whatever else holds. */
  private static String subjectOf(SubsidyCase asked) {
    if (!asked.hasStarsEnough()) {
      return "stars";
    }
    return asked.programme().dependsOnRound() ? "rounds" : "always";
  }

  private static boolean fits(String wanted, String actual) {
    return wanted.equals(ANY) || wanted.equals(actual);
  }
}
