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

  private final Surroundings surroundings;
  @Mixin private StackChoice choice = new StackChoice();

  CompareIndex(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    try (Stack stack = Stack.open(surroundings, choice)) {
      Compared compared = stack.compared();
      compared.differences().forEach(one -> surroundings.tell(one.toString()));
      surroundings.tell(
          "%,d live and %,d stopped declarations in the table, %,d differences"
              .formatted(compared.live(), compared.stopped(), compared.differences().size()));
      return compared.isEqual() ? 0 : DIFFERENT;
    }
  }
}
