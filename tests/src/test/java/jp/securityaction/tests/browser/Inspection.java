package jp.securityaction.tests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What is wrong with a page as it stands there, one sentence each. */
final class Inspection {
  /** WCAG 2.2 A and AA, with the size of targets, which axe looks at only when it is told to. */
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Inspection() {}

  static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }

  /** Reaches out of the window or of its box. */
  static List<String> layout(Page page) {
    return faults(page, "layout");
  }

  static List<String> structure(Page page) {
    return faults(page, "structure");
  }

  /** Shows no focus; leaves the focus where it was. */
  static List<String> focus(Page page) {
    // So that the browser takes the focus for one of the keyboard.
    page.keyboard().press("Shift");
    return faults(page, "focus");
  }

  /** Leads from the list of faults to another place than the field; follows each link. */
  static List<String> errorSummary(Page page) {
    return faults(page, "summary");
  }

  static void spaceOut(Page page) {
    page.evaluate(script("spaced"));
  }

  static void enlarge(Page page, boolean enlarged) {
    page.evaluate(script("enlarged"), enlarged);
  }

  static void settle(Page page) {
    page.evaluate(script("settled"));
  }

  private static List<String> faults(Page page, String script) {
    return page.evaluate(script(script)) instanceof List<?> faults
        ? faults.stream().map(String::valueOf).toList()
        : List.of(script + " told nothing");
  }

  static String script(String name) {
    try (InputStream file =
        Objects.requireNonNull(Inspection.class.getResourceAsStream("/browser/" + name + ".js"))) {
      String text = new String(file.readAllBytes(), UTF_8);
      return text.substring(text.indexOf('\n') + 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> named(String where, List<String> faults) {
    return faults.stream().map(fault -> where + ": " + fault).toList();
  }
}
