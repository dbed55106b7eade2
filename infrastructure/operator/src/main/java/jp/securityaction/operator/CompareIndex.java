package jp.securityaction.operator;

import java.util.concurrent.Callable;
import jp.securityaction.searchindex.admin.IndexComparison.Compared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether the index in use agrees with the table. */
@Command(
    name = "compare-index",
    description = "Compares each live declaration of the table with the index; 1 when they differ.",
    mixinStandardHelpOptions = true)
final class CompareIndex implements Callable<Integer> {
  private static final int DIFFERENT = 1;

  private final CommandContext context;
  @Mixin private StackSelector selector = new StackSelector();

  CompareIndex(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (DeployedStack stack = DeployedStack.open(context, selector)) {
      Compared compared = stack.compared();
      compared.differences().forEach(one -> context.print(one.toString()));
      context.print(
          "%,d live and %,d stopped declarations in the table, %,d differences"
              .formatted(compared.live(), compared.stopped(), compared.differences().size()));
      return compared.isEqual() ? 0 : DIFFERENT;
    }
  }
}
