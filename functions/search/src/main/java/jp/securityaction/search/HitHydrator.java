package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.searchindex.IndexHit;

/** Hits as the table has them at this moment (invariant 3). */
@Singleton
final class HitHydrator {
  private final ListedDeclarations listings;

  HitHydrator(ListedDeclarations listings) {
    this.listings = listings;
  }

  /**
   * A hit and what it stands for now.
   *
   * @param listing empty when it is stopped, gone or no longer fits
   */
  record CurrentHit(IndexHit hit, Optional<Listing> listing) {}

  /**
   * Reads the hits again, in their order.
   *
   * @param fits whether a listing that changed since it was indexed is still what was asked for
   */
  List<CurrentHit> of(List<IndexHit> hits, Predicate<Listing> fits) {
    Map<DeclarationKey, ListedDeclaration> current =
        listings.current(hits.stream().map(IndexHit::key).toList());
    return hits.stream()
        .map(
            hit ->
                new CurrentHit(
                    hit,
                    Optional.ofNullable(current.get(hit.key()))
                        .filter(ListedDeclaration::isLive)
                        .filter(
                            declaration ->
                                declaration.version() == hit.version()
                                    || fits.test(declaration.listing()))
                        .map(ListedDeclaration::listing)))
        .toList();
  }
}
