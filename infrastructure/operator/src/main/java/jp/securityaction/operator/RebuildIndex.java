package jp.securityaction.operator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fills a new index from the table and puts it in the place of the one in use. */
@Command(
    name = "rebuild-index",
    description = "Makes the index anew from the table, while it is searched and written.",
    mixinStandardHelpOptions = true)
final class RebuildIndex implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private StackChoice choice = new StackChoice();

  RebuildIndex(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    try (Stack stack = Stack.open(surroundings, choice)) {
      stack.rebuild().run(stack.definition());
      return 0;
    }
  }
}
