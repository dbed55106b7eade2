package jp.securityaction.tests.contract;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which promises of the contract were seen kept, as {@code "search 200"}. */
public final class Coverage {
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  void note(String operation, int status) {
    seen.add(operation + " " + status);
  }

  public Set<String> seen() {
    return seen;
  }
}
