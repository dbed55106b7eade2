package jp.securityaction.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import org.junit.jupiter.api.Test;

class CursorsTest {
  private static final long SEED = Long.getLong("seed", 20261123);
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final List<Object> PLACE = List.of(56.0, "ミライ", "0123456789abcdef");

  private final RandomGenerator random = new Random(SEED);
  private final Cursors cursors = cursorsOf(1);

  @Test
  void a_cursor_names_the_place_it_was_made_of() {
    for (int run = 0; run < 500; run++) {
      List<Object> place = anyPlace();
      Search search = search("みらい" + run);

      assertThat(cursors.place(cursors.after(place, search), search)).contains(place);
    }
  }

  @Test
  void a_cursor_changed_in_any_one_character_names_nothing() {
    Search search = search("みらい");
    String cursor = cursors.after(PLACE, search);

    for (int at = 0; at < cursor.length(); at++) {
      for (int other = 0; other < ALPHABET.length(); other++) {
        if (ALPHABET.charAt(other) != cursor.charAt(at)) {
          String changed =
              cursor.substring(0, at) + ALPHABET.charAt(other) + cursor.substring(at + 1);
          assertThat(cursors.place(changed, search)).as(changed).isEmpty();
        }
      }
    }
  }

  @Test
  void a_cursor_cut_or_lengthened_names_nothing() {
    Search search = search("みらい");
    String cursor = cursors.after(PLACE, search);

    assertThat(
            List.of(
                "", "A", "=", "あ", cursor + "=", cursor + "A", cursor + " ", cursor.substring(1)))
        .allSatisfy(text -> assertThat(cursors.place(text, search)).isEmpty());
    for (int length = 0; length < cursor.length(); length++) {
      assertThat(cursors.place(cursor.substring(0, length), search)).isEmpty();
    }
  }

  @Test
  void a_cursor_of_another_search_or_another_key_names_nothing() {
    Search search = search("みらい");
    String cursor = cursors.after(PLACE, search);

    assertThat(cursors.place(cursor, search("みらいい"))).isEmpty();
    assertThat(
            cursors.place(cursor, new Search(search.words(), search.filters(), SearchOrder.NAME)))
        .isEmpty();
    assertThat(
            cursors.place(
                cursor,
                new Search(
                    search.words(),
                    new SearchFilters(Map.of(Facet.STAR, Set.of("1"))),
                    search.order())))
        .isEmpty();
    assertThat(cursorsOf(2).place(cursor, search)).isEmpty();
  }

  @Test
  void a_cursor_serves_the_same_search_however_it_was_typed() {
    String cursor = cursors.after(PLACE, search("みらい　ＡＢＣ"));

    assertThat(cursors.place(cursor, search("ﾐﾗｲ abc"))).contains(PLACE);
  }

  @Test
  void a_cursor_shows_nothing_of_the_key() {
    assertThat(cursors.after(PLACE, search("みらい"))).doesNotContain("0123456789abcdef");
    assertThat(cursors.after(PLACE, search("みらい")))
        .isNotEqualTo(cursors.after(PLACE, search("みらい")));
  }

  private Cursors cursorsOf(int keyByte) {
    byte[] key = new byte[32];
    key[0] = (byte) keyByte;
    return new Cursors(() -> new SecretKeySpec(key, "AES"), random);
  }

  private static Search search(String typed) {
    return new Search(SearchWords.of(typed), SearchFilters.none(), SearchOrder.RELEVANCE);
  }

  private List<Object> anyPlace() {
    return List.of(
        (double) random.nextInt(64),
        random.nextLong(1_000_000_000_000L, 2_000_000_000_000L),
        "ア\"\\𠮷".repeat(random.nextInt(40)),
        Long.toHexString(random.nextLong()));
  }
}
