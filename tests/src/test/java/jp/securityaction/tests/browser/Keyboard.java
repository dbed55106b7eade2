package jp.securityaction.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody without a mouse: Tab until the control has the focus, then type. */
record Keyboard(Page page) {
  private static final int MOST_TABS = 120;
  private static final String HAS_FOCUS = "control => control === document.activeElement";

  void press(String button) {
    goTo(
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    page.keyboard().press("Enter");
  }

  void choose(Locator control) {
    goTo(control);
    page.keyboard().press("Space");
    assertThat(control).isChecked();
  }

  /** A letter chooses in a list, too. */
  void type(Locator field, String text) {
    goTo(field);
    page.keyboard().type(text);
  }

  void goTo(Locator control) {
    goTo(control, "Tab");
  }

  void goBackTo(Locator control) {
    goTo(control, "Shift+Tab");
  }

  private void goTo(Locator control, String key) {
    assertThat(control).isVisible();
    for (int tabs = 0; !(Boolean) control.evaluate(HAS_FOCUS); tabs++) {
      if (tabs == MOST_TABS) {
        throw new AssertionError("not reached by " + key + ": " + control);
      }
      page.keyboard().press(key);
    }
  }

  /** Keys in their order, at whatever has the focus. */
  void hit(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }
}
