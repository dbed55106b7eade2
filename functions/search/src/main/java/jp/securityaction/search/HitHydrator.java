package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.searchindex.IndexHit;

/** Hits as the table has them at this moment (invariant 3). */
@Singleton
final class HitHydrator {
  private final ListedDeclarations declarations;
  private final RandomGenerator random;

  HitHydrator(ListedDeclarations declarations, RandomGenerator random) {
    this.declarations = declarations;
    this.random = random;
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
        declarations.current(hits.stream().map(IndexHit::key).toList());
    return hits.stream()
        .map(
            hit ->
                new CurrentHit(
                    hit,
                    Optional.ofNullable(current.get(hit.key()))
                        .filter(declaration -> declaration.mayBeShown(hit.version(), fits))
                        .map(ListedDeclaration::listing)))
        .toList();
  }

  /** Reads a declaration that nobody has. */
  void prime() {
    declarations.current(List.of(DeclarationKey.draw(random)));
  }
}
