package jp.securityaction.core.subsidy;

/**
 * Whether an ID is accepted.
 *
 * @param reason why, in Japanese
 * @param action what to do next, in Japanese
 */
public record Eligibility(boolean accepted, String reason, String action) {

  /** With the names of this case in its sentences. */
  Eligibility about(SubsidyCase asked) {
    return new Eligibility(accepted, asked.filledIn(reason), asked.filledIn(action));
  }
}
