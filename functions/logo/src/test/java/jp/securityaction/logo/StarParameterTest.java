package jp.securityaction.logo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.runtime.http.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarParameterTest {

  @ParameterizedTest
  @CsvSource({"star=1,ONE", "star=2,TWO", "star=&star=2,TWO"})
  void names_a_star(String query, Star star) {
    assertThat(read(query)).isEqualTo(new Success<>(star));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "star", "star="})
  void must_be_there(String query) {
    assertThat(fault(query))
        .extracting(Fault::pointer, Fault::code)
        .contains("star", Code.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "star=3",
        "star=0",
        "star=-1",
        "star=01",
        "star=%201",
        "star=１",
        "star=1&star=2",
        "star=1&star=1",
        "star=one",
        "star=99999999999",
        "star=%zz"
      })
  void is_one_or_two_and_once(String query) {
    assertThat(fault(query)).extracting(Fault::pointer, Fault::code).contains("star", Code.VALUE);
  }

  @Test
  void another_parameter_is_a_fault_beside_it() {
    assertThat(faults("Star=1&bucket=other"))
        .extracting(Fault::pointer)
        .containsExactly("Star", "bucket", "star");
  }

  private static Result<Star, List<Fault>> read(String query) {
    return StarParameter.read(Query.parse(query));
  }

  private static List<Fault> faults(String query) {
    return ((Failure<Star, List<Fault>>) read(query)).reason();
  }

  private static Fault fault(String query) {
    return faults(query).getFirst();
  }
}
