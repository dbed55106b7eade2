package jp.securityaction.operator;

import java.util.concurrent.Callable;
import jp.securityaction.searchindex.admin.IndexAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import software.amazon.awssdk.services.s3.S3Client;

/** After each deploy: brings to the stack what CloudFormation does not. */
@Command(
    name = "publish",
    description =
        "Brings index, access to it, pages and sample logos to what this clone holds. Repeatable: what is there stays.",
    mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {
  private static final String PAGES = "web/dist";
  private static final String LOGOS = "infrastructure/logos/target/logos";
  private static final String ACCESS = "functions/search-index/access";

  private final Surroundings surroundings;
  @Mixin private StackChoice choice = new StackChoice();

  Publish(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    try (Stack stack = Stack.open(surroundings, choice);
        S3Client s3 = stack.s3()) {
      surroundings.tell(
          "access to the index: "
              + new IndexAccess(stack.engine(), stack::output).bring(surroundings.file(ACCESS)));
      surroundings.tell("index: " + index(stack));
      surroundings.tell(
          "pages: " + new Pages(s3, stack.output("WebBucket")).bring(surroundings.file(PAGES)));
      surroundings.tell(
          "logos: "
              + new SampleLogos(s3, stack.output("LogosBucket")).bring(surroundings.file(LOGOS)));
      return 0;
    }
  }

  private static String index(Stack stack) throws InterruptedException {
    if (stack.indexes().isCurrent(stack.definition())) {
      return "as defined, nothing to do";
    }
    stack.rebuild().run(stack.definition());
    return "as defined now";
  }
}
