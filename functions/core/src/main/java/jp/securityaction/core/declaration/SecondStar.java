package jp.securityaction.core.declaration;

import java.time.LocalDate;

/**
 * What ★★ asks for beyond ★: the own state grasped, and a policy published at an address of its
 * own.
 */
public record SecondStar(
    SelfAssessment selfAssessment, String policyUrl, LocalDate policyPublishedOn) {

  /** The answers are private. */
  @Override
  public String toString() {
    return "SecondStar[…]";
  }
}
