package jp.securityaction.tests.browser;

import java.util.List;

/**
 * A page as a visitor comes to see it.
 *
 * @param page its address, as the build made it
 * @param name what is special about it
 * @param steps how one gets there, until all of it is there
 */
record PageState(String page, String name, List<Step> steps) {

  /** One thing that a visitor does, or waits for. */
  interface Step {
    void in(Window window);
  }

  static PageState state(String page, String name, Step... steps) {
    return new PageState(page, name, List.of(steps));
  }

  void reach(Window window) {
    steps.forEach(step -> step.in(window));
  }

  /** For names of files. */
  String fileName() {
    String folder = page.replaceAll("^/|(/|\\.html)$", "").replace('/', '-');
    return (folder.isEmpty() ? "start" : folder) + "/" + name.replace(' ', '-');
  }

  @Override
  public String toString() {
    return page + " " + name;
  }
}
