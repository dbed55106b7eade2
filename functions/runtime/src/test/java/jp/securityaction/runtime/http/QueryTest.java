package jp.securityaction.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  @Test
  void values_keep_their_order_and_empty_ones_count_as_absent() {
    Query query = Query.parse("star=2&q=%E8%A6%8B%E6%9C%AC+a%2Bb&star=&star=1&flag&=x&&");

    assertThat(query.all("star")).containsExactly("2", "", "1");
    assertThat(query.present("star")).containsExactly("2", "1");
    assertThat(query.all("q")).containsExactly("見本 a+b");
    assertThat(query.names()).containsExactly("star", "q", "flag", "");
    assertThat(query.broken()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "q=%, q",
    "q=%zz, q",
    "q=%+1, q",
    "q=%4, q",
    "q=%E8%A6, q",
    "q=%C0%80, q",
    "q=%ED%A0%80, q",
    "%ff=1, %ff",
    "star=1&q=%ff&q=a, q"
  })
  void what_cannot_be_decoded_is_named(String raw, String name) {
    assertThat(Query.parse(raw).broken()).isTrue();
    assertThat(Query.parse(raw).undecodable()).containsExactly(name);
  }

  @Test
  void a_replacement_character_that_was_sent_is_a_character() {
    assertThat(Query.parse("q=%EF%BF%BD").all("q")).containsExactly("\uFFFD");
    assertThat(Query.parse("q=%EF%BF%BD").broken()).isFalse();
  }

  @Test
  void letters_that_came_unencoded_are_taken_as_they_are() {
    assertThat(Query.parse("q=髙𠮷|{}").all("q")).containsExactly("髙𠮷|{}");
  }
}
