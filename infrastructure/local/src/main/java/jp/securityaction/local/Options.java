package jp.securityaction.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.engine.AccessKey;
import jp.securityaction.local.engine.AotCache;
import jp.securityaction.local.engine.ExternalEngines;

/**
 * How the local stack runs.
 *
 * @param repository the folder with {@code template.yaml}
 * @param port of the site; 0 for any free one
 * @param keep folder of the data; empty for a temporary one
 * @param seed how many made-up declarers
 * @param provider another GビズID than the stand-in
 * @param set environment variables of functions that replace the template's values
 * @param external engines that run already, in place of processes of this stack
 */
public record Options(
    Path repository,
    int port,
    Optional<Path> keep,
    int seed,
    Optional<Provider> provider,
    Map<String, String> set,
    AotCache cache,
    ExternalEngines external) {

  /** The key that the functions sign with and that s3proxy checks. */
  private static final AccessKey KEY =
      new AccessKey("local", "a-secret-that-opens-nothing-but-this-machine");

  /** For a stack that runs all engines itself. */
  static final ExternalEngines NO_EXTERNAL_ENGINES = ExternalEngines.none(KEY);

  /** An OpenID provider and our client there. */
  public record Provider(String issuer, String clientId, String clientSecret) {}

  public Options {
    set = Map.copyOf(set);
  }

  /** In memory, on any free port, without made-up declarers: what tests want. */
  public static Options forTests(Path repository) {
    return new Options(
        repository,
        0,
        Optional.empty(),
        0,
        Optional.empty(),
        Map.of(),
        new AotCache.Use(repository.resolve(ProjectFiles.CACHES)),
        NO_EXTERNAL_ENGINES);
  }

  public Options withSeed(int number) {
    return new Options(repository, port, keep, number, provider, set, cache, external);
  }

  public Options withSet(Map<String, String> variables) {
    return new Options(repository, port, keep, seed, provider, variables, cache, external);
  }

  public Options withEngines(ExternalEngines running) {
    return new Options(repository, port, keep, seed, provider, set, cache, running);
  }

  Options withCache(AotCache other) {
    return new Options(repository, port, keep, seed, provider, set, other, external);
  }
}
