package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFiltersTest {
  private static final Listing IN_CHIYODA = Listings.named("みらい", "ミライ");

  @Test
  void no_filter_fits_every_listing() {
    assertThat(SearchFilters.none().match(IN_CHIYODA)).isTrue();
  }

  @Test
  void any_of_one_traits_values_will_do_but_every_trait_must_fit() {
    assertThat(filters(Set.of("13", "27"), Set.of("1")).match(IN_CHIYODA)).isTrue();
    assertThat(filters(Set.of("27"), Set.of("1")).match(IN_CHIYODA)).isFalse();
    assertThat(filters(Set.of("13"), Set.of("2")).match(IN_CHIYODA)).isFalse();
  }

  @Test
  void a_facet_is_counted_under_the_other_filters() {
    assertThat(filters(Set.of("27"), Set.of("1")).without(Facet.PREFECTURE))
        .isEqualTo(new SearchFilters(Map.of(Facet.STAR, Set.of("1"))));
  }

  @ParameterizedTest
  @CsvSource({
    "PREFECTURE,01,true",
    "PREFECTURE,47,true",
    "PREFECTURE,48,false",
    "PREFECTURE,00,false",
    "PREFECTURE,1,false",
    "PREFECTURE,東京都,false",
    "CITY,13101,true",
    "CITY,131016,false",
    "CITY,99101,false",
    "INDUSTRY,A,true",
    "INDUSTRY,U,false",
    "INDUSTRY,a,false",
    "STAR,1,true",
    "STAR,3,false",
    "STAR,１,false",
    "CORP_TYPE,soleProprietor,true",
    "CORP_TYPE,2,false"
  })
  void values_that_no_listing_can_have_are_told_apart(Facet facet, String value, boolean allowed) {
    assertThat(facet.allows(value)).isEqualTo(allowed);
  }

  private static SearchFilters filters(Set<String> prefectures, Set<String> stars) {
    return new SearchFilters(Map.of(Facet.PREFECTURE, prefectures, Facet.STAR, stars));
  }
}
