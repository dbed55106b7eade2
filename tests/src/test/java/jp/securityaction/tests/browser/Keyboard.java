package jp.securityaction.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
final class Keyboard {
  private static final int FARTHEST = 150;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until it is there, as long as anybody would. */
  Keyboard tabTo(Locator wanted) {
    return goTo(wanted, "Tab");
  }

  Keyboard backTo(Locator wanted) {
    return goTo(wanted, "Shift+Tab");
  }

  private Keyboard goTo(Locator wanted, String key) {
    for (int i = 0; i < FARTHEST; i++) {
      page.keyboard().press(key);
      if (wanted.count() == 1 && hasFocus(wanted)) {
        return this;
      }
    }
    throw new AssertionError(key + " never leads to " + wanted);
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  static boolean hasFocus(Locator element) {
    return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
  }
}
