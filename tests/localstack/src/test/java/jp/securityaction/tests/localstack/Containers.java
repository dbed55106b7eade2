package jp.securityaction.tests.localstack;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.securityaction.local.Options;
import jp.securityaction.local.engine.AccessKey;
import jp.securityaction.local.engine.Engine;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.engine.ExternalEngines;
import jp.securityaction.tests.stack.Ground;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.localstack.LocalStackContainer;

/**
 * One stack's DynamoDB, S3 and SQS. A container each, so that one can be killed while the others
 * live on, and so that no stack sees another's tables.
 */
final class Containers implements Ground {
  private final Map<EngineName, LocalStackContainer> containers = new EnumMap<>(EngineName.class);

  private Containers() {
    for (EngineName engine :
        new EngineName[] {EngineName.DYNAMODB, EngineName.S3, EngineName.SQS}) {
      containers.put(engine, EngineContainer.of(engine));
    }
  }

  /** Found on the class path. */
  public static final class Layer implements Ground.Layer {

    @Override
    public Ground lay() {
      Containers containers = new Containers();
      try {
        Startables.deepStart(containers.containers.values()).join();
        return containers;
      } catch (RuntimeException failure) {
        containers.close();
        throw failure;
      }
    }
  }

  @Override
  public Options under(Options options) {
    LocalStackContainer any = container(EngineName.S3);
    return options.withEngines(
        new ExternalEngines(addresses(), new AccessKey(any.getAccessKey(), any.getSecretKey())));
  }

  private Map<EngineName, URI> addresses() {
    return containers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, engine -> engine.getValue().getEndpoint()));
  }

  @Override
  public void kill(Engine engine) throws InterruptedException {
    switch (engine) {
      case Engine.Own own -> own.process().destroyForcibly().waitFor();
      case Engine.External external -> {
        LocalStackContainer container = container(external.name());
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
      }
    }
  }

  private LocalStackContainer container(EngineName name) {
    return Objects.requireNonNull(containers.get(name), name.id());
  }

  @Override
  public void close() {
    containers.values().forEach(LocalStackContainer::stop);
  }
}
