package jp.securityaction.registration;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.securityaction.runtime.http.Call;

/**
 * {@code If-Match} with the one strong tag of a version (RFC 9110, section 13.1.1).
 *
 * @param version empty for whatever is no tag of ours: {@code *}, weak, unquoted, several
 */
record IfMatch(OptionalLong version) {
  private static final Pattern TAG = Pattern.compile("\"([1-9]\\d{0,17})\"");

  /** Empty when the call has no such header. */
  public static Optional<IfMatch> of(Call call) {
    return call.header("if-match").map(IfMatch::parse);
  }

  private static IfMatch parse(String header) {
    Matcher tag = TAG.matcher(header.strip());
    return new IfMatch(
        tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty());
  }
}
