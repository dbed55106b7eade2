package jp.securityaction.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which stack is meant, as `sam deploy` was told. */
final class StackChoice {
  private static final String SAM_CONFIG = "samconfig.toml";

  @Option(
      names = "--config-env",
      paramLabel = "NAME",
      description =
          "An environment of samconfig.toml, as for sam deploy: dev, staging, production.")
  private @Nullable String environment;

  @Option(names = "--stack", paramLabel = "NAME", description = "Or the stack's own name.")
  private @Nullable String stack;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Its region, where neither samconfig.toml nor AWS_REGION says so.")
  private @Nullable String region;

  /** A stack's name and region. */
  record Named(String stack, String region) {}

  Named of(Surroundings surroundings) {
    Optional<SamConfig> config =
        Optional.ofNullable(environment)
            .map(name -> SamConfig.read(surroundings.file(SAM_CONFIG), name));
    return new Named(
        Optional.ofNullable(stack)
            .or(() -> config.flatMap(one -> one.value("stack_name")))
            .orElseThrow(
                () -> new Failure("which stack? --config-env dev, or --stack <name> (--help)")),
        Optional.ofNullable(region)
            .or(() -> config.flatMap(one -> one.value("region")))
            .or(() -> Optional.ofNullable(surroundings.environment().get("AWS_REGION")))
            .orElseThrow(() -> new Failure("which region? --region <region>, or AWS_REGION")));
  }
}
