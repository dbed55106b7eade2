package jp.securityaction.tests.browser;

import java.util.List;
import java.util.stream.Stream;

/** Every page in every state; a line in one of the lists is all that a new one needs. */
final class States {
  private States() {}

  static Stream<PageState> all() {
    return Stream.of(PublicStates.ALL, OwnStates.ALL).flatMap(List::stream);
  }
}
