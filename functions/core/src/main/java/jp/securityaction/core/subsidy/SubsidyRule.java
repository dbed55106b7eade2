package jp.securityaction.core.subsidy;

import java.time.LocalDate;

/**
 * A row of subsidies.tsv.
 *
 * @param correction whether it is for an ID that has to be sent in again
 * @param firstRound the first round that it is for; 0 where there are none
 * @param lastRound the last one
 * @param since the day from which it holds
 */
record SubsidyRule(
    Programme programme,
    Generation generation,
    boolean correction,
    int firstRound,
    int lastRound,
    LocalDate since,
    Eligibility eligibility) {
  private static final String NO_LAST = "-";

  static SubsidyRule of(String[] row) {
    return new SubsidyRule(
        Programme.of(row[0]).orElseThrow(),
        Generation.of(row[1]).orElseThrow(),
        row[2].equals("correction"),
        Integer.parseInt(row[3]),
        row[4].equals(NO_LAST) ? Integer.MAX_VALUE : Integer.parseInt(row[4]),
        LocalDate.parse(row[5]),
        new Eligibility(row[6].equals("yes"), row[8], row[9]));
  }

  boolean isFor(SubsidyCase asked) {
    boolean rounds = programme.hasRounds();
    int round = rounds ? asked.decisiveRound() : 0;
    return programme == asked.programme()
        && generation == asked.generation()
        && correction == (rounds && asked.correctionInRound().isPresent())
        && firstRound <= round
        && round <= lastRound;
  }
}
