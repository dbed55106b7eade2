package jp.securityaction.operator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fills a new index from the table, then switches the alias to it. */
@Command(
    name = "rebuild-index",
    description = "Makes the index anew from the table, while it is searched and written.",
    mixinStandardHelpOptions = true)
final class RebuildIndex implements Callable<Integer> {
  private final CommandContext context;
  @Mixin private StackSelector selector = new StackSelector();

  RebuildIndex(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (DeployedStack stack = DeployedStack.open(context, selector)) {
      stack.rebuild().run(stack.definition());
      return 0;
    }
  }
}
