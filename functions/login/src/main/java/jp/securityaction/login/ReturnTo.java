package jp.securityaction.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import jp.securityaction.runtime.http.Query;

/** Where a login ends: a page of this site, whatever was asked for. */
final class ReturnTo {
  static final String MY_PAGE = "/mypage/";
  private static final int MAX_LENGTH = 2000;

  private ReturnTo() {}

  static String of(Query query) {
    List<String> asked = query.all("returnTo");
    boolean single = asked.size() == 1 && !query.broken();
    return single ? ownPage(asked.getFirst()).orElse(MY_PAGE) : MY_PAGE;
  }

  /** A path with an optional query. Two slashes, or one and a backslash, would be another host. */
  private static Optional<String> ownPage(String asked) {
    if (!asked.startsWith("/") || asked.startsWith("//") || asked.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      // Refuses control characters, spaces and backslashes wherever they are.
      URI address = new URI(asked);
      String written = address.toASCIIString();
      boolean own =
          address.getRawAuthority() == null
              && address.getRawFragment() == null
              && written.length() <= MAX_LENGTH
              && new PagePath(address.getRawPath()).isOfPage();
      return own ? Optional.of(written) : Optional.empty();
    } catch (URISyntaxException noPath) {
      return Optional.empty();
    }
  }
}
