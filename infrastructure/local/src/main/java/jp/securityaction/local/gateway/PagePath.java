package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;

/** The file that a path names, if it is one inside the site. */
sealed interface PagePath {
  record Inside(String relative) implements PagePath {}

  record Outside() implements PagePath {}

  static PagePath of(String rawPath) {
    String path;
    try {
      // A plus sign is itself in a path.
      path = URLDecoder.decode(rawPath.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException malformed) {
      return new Outside();
    }
    if (!path.startsWith("/") || path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0) {
      return new Outside();
    }
    for (String segment : path.substring(1).split("/", -1)) {
      // Neither upwards nor to hidden files, and no name that the file system reads in its own way.
      if (segment.startsWith(".") || segment.contains(":")) {
        return new Outside();
      }
    }
    return path.contains("//") ? new Outside() : new Inside(path.substring(1));
  }
}
