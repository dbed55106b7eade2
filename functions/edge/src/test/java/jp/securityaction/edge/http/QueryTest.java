package jp.securityaction.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(strings = {"q=%", "q=%zz", "q=%E8%A6", "%ff=1", "q=%C0%80"})
  void what_cannot_be_decoded_is_told(String raw) {
    assertThat(Query.parse(raw).broken()).isTrue();
  }
}
