package jp.securityaction.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.engine.AotCache;

/**
 * How the local stack is to run.
 *
 * @param repository the folder with {@code template.yaml}
 * @param port of the site; 0 for any free one
 * @param keep where data survive; empty for data in memory
 * @param seed how many made-up declarers
 * @param provider another GビズID than the stand-in
 * @param set environment variables of functions that are to have another value than the template's
 */
public record Options(
    Path repository,
    int port,
    Optional<Path> keep,
    int seed,
    Optional<Provider> provider,
    Map<String, String> set,
    AotCache cache) {

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
        new AotCache.Use(repository.resolve(Repository.CACHES)));
  }

  public Options withPort(int other) {
    return new Options(repository, other, keep, seed, provider, set, cache);
  }

  public Options withKeep(Path folder) {
    return new Options(repository, port, Optional.of(folder), seed, provider, set, cache);
  }

  public Options withSeed(int number) {
    return new Options(repository, port, keep, number, provider, set, cache);
  }

  public Options withSet(Map<String, String> variables) {
    return new Options(repository, port, keep, seed, provider, variables, cache);
  }

  Options withCache(AotCache other) {
    return new Options(repository, port, keep, seed, provider, set, other);
  }
}
