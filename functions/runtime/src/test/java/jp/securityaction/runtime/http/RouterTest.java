package jp.securityaction.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RouterTest {
  private final Router router =
      new Router(
          List.of(
              route(Endpoint.get("/api/registration"), _ -> Answer.ok(Map.of("got", true))),
              route(Endpoint.put("/api/registration"), _ -> Answer.ok(Map.of("put", true))),
              route(
                  Endpoint.get("/api/broken"),
                  _ -> {
                    throw new IllegalStateException("hanako@example.jp");
                  })));

  @Test
  void a_call_reaches_its_route() {
    assertThat(router.answer(call("PUT", "/api/registration")).body())
        .isEqualTo(new Content.Json(Map.of("put", true)));
  }

  @Test
  void an_unknown_path_is_not_found() {
    assertThat(router.answer(call("GET", "/api/registration/")).status()).isEqualTo(404);
  }

  @Test
  void another_method_is_told_the_allowed_ones() {
    Answer answer = router.answer(call("DELETE", "/api/registration"));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("allow", "GET, PUT");
  }

  @Test
  void invariant_7_what_fails_unforeseen_is_a_plain_503_that_tells_nothing() {
    Answer answer = router.answer(call("GET", "/api/broken"));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers()).containsKey("retry-after");
    assertThat(String.valueOf(answer.body())).doesNotContain("hanako", "IllegalState");
  }

  private static Call call(String method, String path) {
    return new Call(method, path, Query.parse(""), Map.of(), List.of(), new byte[0], "", "r-1");
  }

  private static Route route(Endpoint endpoint, Function<Call, Answer> answer) {
    return new Route() {
      @Override
      public Endpoint endpoint() {
        return endpoint;
      }

      @Override
      public Answer answer(Call call) {
        return answer.apply(call);
      }
    };
  }
}
