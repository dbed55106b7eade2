package jp.securityaction.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path as it was asked for. It is judged by what any reader on its way could make of it: browsers
 * and proxies undo escapes and resolve dots, once or twice, and differ in when.
 */
record PagePath(String raw) {
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern UNSAFE = Pattern.compile("//|\\\\|\\p{Cc}");
  private static final Pattern CALL = Pattern.compile("^/api(/|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** A page of this site, and no call of {@code /api/}: a login must not end in one. */
  boolean isOfPage() {
    String read = raw;
    while (isOfPage(read)) {
      if (!ESCAPE.matcher(read).find()) {
        return true;
      }
      read = decoded(read);
    }
    return false;
  }

  private static boolean isOfPage(String read) {
    return Stream.of(read, normalised(read))
        .noneMatch(path -> UNSAFE.matcher(path).find() || CALL.matcher(path).find());
  }

  /** Each round takes away at least two characters, so it ends. */
  private static String decoded(String read) {
    String escaped = STRAY_PERCENT.matcher(read).replaceAll("%25").replace("+", "%2B");
    return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
  }

  /** Without {@code .} and {@code ..} (RFC 3986, section 5.2.4). */
  private static String normalised(String path) {
    Deque<String> kept = new ArrayDeque<>();
    SLASH
        .splitAsStream(path.substring(1))
        .forEach(
            segment -> {
              if (segment.equals("..")) {
                kept.pollLast();
              } else if (!segment.equals(".")) {
                kept.addLast(segment);
              }
            });
    return "/" + String.join("/", kept);
  }
}
