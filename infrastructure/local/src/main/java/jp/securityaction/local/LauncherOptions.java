package jp.securityaction.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.engine.AotCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code ./run} as they are typed. */
final class LauncherOptions {
  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port of the site (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep all data there; without it they are gone in the end.")
  private @Nullable Path keep;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "500",
      description = "Made-up declarers (${DEFAULT-VALUE}); 0 for none.")
  private int seed;

  @Option(names = "--issuer", paramLabel = "URL", description = "Another GビズID than the stand-in.")
  private @Nullable String issuer;

  @Option(names = "--client-id", paramLabel = "ID", description = "Our client there.")
  private @Nullable String clientId;

  @Option(names = "--client-secret", paramLabel = "SECRET", description = "Its secret.")
  private @Nullable String clientSecret;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "An environment variable that template.yaml gives a function; repeatable.")
  private Map<String, String> set = new LinkedHashMap<>();

  /** Refuses what does not fit together. */
  Options checked() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new StartException("--port takes a number from 0 to " + HIGHEST_PORT);
    }
    if (seed < 0) {
      throw new StartException("--seed takes a number from 0 on");
    }
    return new Options(
        ProjectFiles.find(),
        port,
        Optional.ofNullable(keep),
        seed,
        provider(),
        set,
        new AotCache.Use(ProjectFiles.find().resolve(ProjectFiles.CACHES)),
        Options.NO_EXTERNAL_ENGINES);
  }

  private Optional<Options.Provider> provider() {
    if (issuer == null && clientId == null && clientSecret == null) {
      return Optional.empty();
    }
    if (issuer == null || clientId == null || clientSecret == null) {
      throw new StartException("--issuer, --client-id and --client-secret belong together");
    }
    return Optional.of(new Options.Provider(issuer, clientId, clientSecret));
  }
}
