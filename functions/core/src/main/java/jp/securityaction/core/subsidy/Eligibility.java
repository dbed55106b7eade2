package jp.securityaction.core.subsidy;

/**
 * Whether an ID is accepted.
 *
 * @param reason why, in Japanese
 * @param action what to do next, in Japanese
 */
public record Eligibility(boolean accepted, String reason, String action) {}
