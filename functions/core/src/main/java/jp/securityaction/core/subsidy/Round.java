package jp.securityaction.core.subsidy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A round of applications, as far as it is known: a row of rounds.tsv.
 *
 * @param legacy whether IDs until March 2026 are taken
 * @param source what to print beside the days
 */
public record Round(
    int number,
    @Nullable LocalDate opensOn,
    @Nullable OffsetDateTime closesAt,
    boolean legacy,
    String source,
    LocalDate verifiedOn) {}
