package jp.securityaction.core.declaration;

import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * The business that declares. Only what {@code core.listing} takes out of it is public.
 *
 * @param nameKana full-width katakana
 * @param corporateNumber a corporation's, never a sole proprietor's
 * @param postalCode seven digits
 * @param prefecture JIS X 0401, "01" to "47"
 * @param city five-digit municipality code without its check digit; wards instead of designated
 *     cities
 * @param industry 日本標準産業分類, division "A" to "T"
 * @param capital yen
 */
public record Business(
    String name,
    String nameKana,
    @Nullable CorporateNumber corporateNumber,
    CorpType corpType,
    Representative representative,
    String postalCode,
    String prefecture,
    String city,
    String street,
    @Nullable String building,
    String industry,
    long employees,
    @Nullable Long capital,
    @Nullable String websiteUrl) {

  @Override
  public String toString() {
    return "Business[…]";
  }
}
