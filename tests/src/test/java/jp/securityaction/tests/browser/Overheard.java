package jp.securityaction.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.tests.stack.TheStack;

/** Whom a window asked, and what its pages complained of, whatever was done in it. */
final class Overheard {
  /** The site itself, GビズID, and the bucket that a logo's link leads to. */
  private static final Set<Integer> PORTS =
      Stream.of(
              URI.create(TheStack.site().origin()),
              TheStack.address("gbizid"),
              TheStack.address("s3"))
          .map(URI::getPort)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> WITHOUT_NETWORK = Set.of("data", "blob", "about");

  private final List<String> strangers = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Overheard() {}

  static Overheard in(BrowserContext window) {
    Overheard overheard = new Overheard();
    window.onRequest(overheard::note);
    window.onConsoleMessage(overheard::note);
    window.onWebError(error -> overheard.complaints.add(error.error()));
    return overheard;
  }

  private void note(Request request) {
    URI address = URI.create(request.url().replaceFirst("[?#].*", ""));
    boolean own = LOOPBACK.contains(address.getHost()) && PORTS.contains(address.getPort());
    if (!own && !WITHOUT_NETWORK.contains(address.getScheme())) {
      strangers.add(request.url());
    }
  }

  /** Refusals of the service stand in the console too; they are what the pages are about. */
  private void note(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")
        || message.text().contains("Permissions policy")) {
      complaints.add(message.text());
    }
  }

  void isAllInOrder() {
    assertThat(strangers).as("third parties that were asked").isEmpty();
    assertThat(complaints).as("what the pages complained of").isEmpty();
  }
}
