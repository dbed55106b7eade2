package jp.securityaction.core.consent;

import java.util.List;
import jp.securityaction.core.declaration.Star;

/**
 * What a declarer of a star pledges.
 *
 * @param guideline the version of 中小企業の情報セキュリティ対策ガイドライン that it follows
 */
public record Pledge(Star star, String version, String guideline, List<Item> items) {
  public Pledge {
    items = List.copyOf(items);
  }

  /** One point, by the guideline's number and a label of our own; its text is IPA's. */
  public record Item(int number, String label, String url) {}
}
