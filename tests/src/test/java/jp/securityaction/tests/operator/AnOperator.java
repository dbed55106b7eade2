package jp.securityaction.tests.operator;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.operator.Operate;
import jp.securityaction.tests.stack.TheStack;

/** Somebody at a clone of the repository who runs ./operate on the stack that all tests share. */
final class AnOperator implements AutoCloseable {
  private static final List<String> OUTPUTS =
      List.of(
          "WebBucket",
          "LogosBucket",
          "DeclarationsTable",
          "OperatorRole",
          "SearchRole",
          "IndexerRole",
          "VerificationRole");

  private final SamStandIn sam;
  private final AwsStandIn aws;
  private final Map<String, String> environment;

  AnOperator() {
    Map<String, String> outputs = outputs();
    this.sam = SamStandIn.with(outputs);
    this.aws = new AwsStandIn(outputs.get("OperatorRole") + "", TheStack.runtimeVariables());
    this.environment = new HashMap<>(TheStack.runtimeVariables());
    environment.put("AWS_ACCESS_KEY_ID", AwsStandIn.PERSON);
    environment.put("AWS_SECRET_ACCESS_KEY", "a-person's-secret");
    environment.put("PATH", sam.path());
    environment.put("AWS_ENDPOINT_URL_STS", aws.address());
  }

  /** What came of a command, with all that it said. */
  record Done(int exit, String said) {}

  /** Runs {@code ./operate} in the clone, on the environment that samconfig.toml calls dev. */
  Done at(Path clone, String command) {
    return run(clone, command, "--config-env", "dev");
  }

  Done run(Path clone, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    return new Done(Operate.run(environment, clone, out, out, arguments), said.toString());
  }

  /** The template's own outputs, and the index where it is here. */
  private static Map<String, String> outputs() {
    LocalTemplate template = LocalTemplate.read(Path.of("../template.yaml"));
    Map<String, String> outputs = new HashMap<>();
    OUTPUTS.forEach(name -> outputs.put(name, template.output(name)));
    outputs.put("IndexEndpoint", TheStack.address("opensearch").toString());
    return outputs;
  }

  @Override
  public void close() {
    aws.close();
    sam.close();
  }
}
