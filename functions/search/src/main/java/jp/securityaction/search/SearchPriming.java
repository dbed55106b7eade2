package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.runtime.Primed;
import jp.securityaction.searchindex.SearchIndex;

/** One search and one read of a declaration that nobody has. */
@Singleton
final class SearchPriming implements Primed {
  private final SearchIndex index;
  private final ListedDeclarations listings;
  private final CursorKey cursorKey;
  private final RandomGenerator random;

  SearchPriming(
      SearchIndex index, ListedDeclarations listings, CursorKey cursorKey, RandomGenerator random) {
    this.index = index;
    this.listings = listings;
    this.cursorKey = cursorKey;
    this.random = random;
  }

  @Override
  public void prime() {
    index.prime();
    listings.current(List.of(DeclarationKey.draw(random)));
    cursorKey.prime();
  }
}
