package jp.securityaction.core.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.declaration.DeclarationKey;

/** Finds declarations by who made them. It lags, so what it names has to be looked at again. */
public interface BusinessIndex {

  /**
   * Declarations that may be theirs.
   *
   * @param most for each business; so many mean that there may be more
   * @return empty while the index is away
   */
  Optional<Map<ClaimedBusiness, List<DeclarationKey>>> find(
      Set<ClaimedBusiness> businesses, int most);
}
