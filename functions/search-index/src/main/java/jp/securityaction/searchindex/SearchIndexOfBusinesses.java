package jp.securityaction.searchindex;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.verification.BusinessIndex;
import jp.securityaction.core.verification.ClaimedBusiness;

/** The index asked for businesses by name and number, a hundred in one search. */
@Singleton
public final class SearchIndexOfBusinesses implements BusinessIndex {
  /** The engine takes a thousand clauses in a question; a business has five at most. */
  private static final int AT_ONCE = 100;

  private final SearchIndex index;

  SearchIndexOfBusinesses(SearchIndex index) {
    this.index = index;
  }

  @Override
  public Optional<Map<ClaimedBusiness, List<DeclarationKey>>> find(
      Set<ClaimedBusiness> businesses, int most) {
    List<ClaimedBusiness> asked = businesses.stream().filter(BusinessRequestBody::canAsk).toList();
    Map<ClaimedBusiness, List<DeclarationKey>> found = new HashMap<>();
    for (int from = 0; from < asked.size(); from += AT_ONCE) {
      List<ClaimedBusiness> some = asked.subList(from, Math.min(from + AT_ONCE, asked.size()));
      Optional<Map<?, ?>> answer = index.ofBusinesses(some, most);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      read(answer.get(), some, found);
    }
    return Optional.of(found);
  }

  private static void read(
      Map<?, ?> buckets,
      List<ClaimedBusiness> asked,
      Map<ClaimedBusiness, List<DeclarationKey>> found) {
    for (int place = 0; place < asked.size(); place++) {
      Map<?, ?> bucket = Document.map(buckets, Integer.toString(place));
      Map<?, ?> first = Document.map(bucket, BusinessRequestBody.FIRST);
      found.put(
          asked.get(place),
          Document.list(Document.map(first, "hits"), "hits").stream()
              .map(hit -> new DeclarationKey(Document.text((Map<?, ?>) hit, "_id")))
              .toList());
    }
  }
}
