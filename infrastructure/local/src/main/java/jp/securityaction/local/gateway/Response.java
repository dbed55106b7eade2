package jp.securityaction.local.gateway;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Content;
import jp.securityaction.runtime.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response of the gateway.
 *
 * @param file a body too large to be held in memory, instead of {@code body}; to be closed by who
 *     sends it
 */
@SuppressWarnings("ArrayRecordComponent") // responses are never compared
record Response(
    int status,
    Map<String, String> headers,
    List<String> cookies,
    byte[] body,
    @Nullable InputStream file) {

  Response(int status, Map<String, String> headers, List<String> cookies, byte[] body) {
    this(status, headers, cookies, body, null);
  }

  static Response of(int status, Map<String, String> headers, InputStream file) {
    return new Response(status, headers, List.of(), new byte[0], file);
  }

  static Response of(int status, Map<String, String> headers, byte[] body) {
    return new Response(status, headers, List.of(), body);
  }

  /**
   * What API Gateway answers itself: with its status, but as the problem document that the contract
   * asks for everywhere.
   */
  static Response problem(Problem problem, String requestId) {
    Answer answer = problem.answer();
    Content.Problem body = (Content.Problem) answer.body();
    try {
      return of(answer.status(), answer.headers(), JSON.std.asBytes(body.document(requestId)));
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }
}
