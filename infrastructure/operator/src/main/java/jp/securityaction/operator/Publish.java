package jp.securityaction.operator;

import java.util.concurrent.Callable;
import jp.securityaction.searchindex.admin.IndexAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import software.amazon.awssdk.services.s3.S3Client;

/** After each deploy: uploads and creates what CloudFormation does not. */
@Command(
    name = "publish",
    description =
        "Updates index, access to it, pages and sample logos to this clone. Repeatable: what is current stays.",
    mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {
  private static final String PAGES = "web/dist";
  private static final String LOGOS = "infrastructure/operator/target/logos";
  private static final String ACCESS = "functions/search-index/access";

  private final CommandContext context;
  @Mixin private StackSelector selector = new StackSelector();

  Publish(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (DeployedStack stack = DeployedStack.open(context, selector);
        S3Client s3 = stack.s3()) {
      context.print(
          "access to the index: "
              + new IndexAccess(stack.engine(), stack::output).apply(context.file(ACCESS)));
      context.print("index: " + index(stack));
      context.print(
          "pages: " + new PagesUpload(s3, stack.output("WebBucket")).upload(context.file(PAGES)));
      context.print(
          "logos: "
              + new SampleLogosUpload(s3, stack.output("LogosBucket")).upload(context.file(LOGOS)));
      return 0;
    }
  }

  private static String index(DeployedStack stack) throws InterruptedException {
    if (stack.indexes().isCurrent(stack.definition())) {
      return "as defined, nothing to do";
    }
    stack.rebuild().run(stack.definition());
    return "as defined now";
  }
}
