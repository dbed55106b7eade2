package jp.securityaction.core.subsidy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.securityaction.core.codes.CodeFile;

/** The announcement's rules, in subsidies.tsv. */
public final class Subsidies {
  private static final List<SubsidyRule> RULES =
      CodeFile.rows(Subsidies.class, "subsidies.tsv").stream().map(SubsidyRule::of).toList();

  private Subsidies() {}

  /** By the newest rule that is in force. It judges the ID, not whether the round is open. */
  public static Eligibility of(SubsidyCase asked, LocalDate today) {
    return RULES.stream()
        .filter(rule -> rule.isFor(asked) && !rule.since().isAfter(today))
        .max(Comparator.comparing(SubsidyRule::since))
        .map(rule -> rule.eligibility().about(asked))
        .orElseThrow();
  }

  static List<SubsidyRule> rules() {
    return RULES;
  }
}
