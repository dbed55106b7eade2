package jp.securityaction.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a stack, by the same words as those of sam deploy. */
final class StackSelector {
  private static final String SAM_CONFIG = "samconfig.toml";

  @Option(
      names = "--config-env",
      paramLabel = "NAME",
      description =
          "An environment of samconfig.toml, as for sam deploy: dev, staging, production.")
  private @Nullable String environment;

  @Option(names = "--stack", paramLabel = "NAME", description = "Or the stack's name.")
  private @Nullable String stack;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Its region, where neither samconfig.toml nor AWS_REGION says so.")
  private @Nullable String region;

  /** A stack's name and region. */
  record Selected(String stack, String region) {}

  Selected of(CommandContext context) {
    Optional<SamConfig> config =
        Optional.ofNullable(environment)
            .map(name -> SamConfig.read(context.file(SAM_CONFIG), name));
    return new Selected(
        Optional.ofNullable(stack)
            .or(() -> config.flatMap(one -> one.value("stack_name")))
            .orElseThrow(
                () ->
                    new OperateException(
                        "which stack? --config-env dev, or --stack <name> (--help)")),
        Optional.ofNullable(region)
            .or(() -> config.flatMap(one -> one.value("region")))
            .or(() -> Optional.ofNullable(context.environment().get("AWS_REGION")))
            .orElseThrow(
                () -> new OperateException("which region? --region <region>, or AWS_REGION")));
  }
}
