package jp.securityaction.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import jp.securityaction.local.engine.Engine;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.engine.Engines;
import jp.securityaction.local.provisioning.Buckets;
import jp.securityaction.local.provisioning.IndexedDeclarations;
import jp.securityaction.local.provisioning.Queues;
import jp.securityaction.local.provisioning.SampleLogoUpload;
import jp.securityaction.local.provisioning.Tables;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.searchindex.admin.IndexDefinition;
import software.amazon.awssdk.services.s3.S3Client;

/** Creates in the engines what the template defines: tables, buckets, queues and the index. */
final class Provisioner {
  private final Engines engines;
  private final EngineClients aws;
  private final LocalTemplate template;
  private final Path repository;
  private final Executor executor;
  private final Clock clock;
  private final Consumer<String> progress;

  Provisioner(
      Engines engines,
      EngineClients aws,
      LocalTemplate template,
      Path repository,
      Executor executor,
      Clock clock,
      Consumer<String> progress) {
    this.engines = engines;
    this.aws = aws;
    this.template = template;
    this.repository = repository;
    this.executor = executor;
    this.clock = clock;
    this.progress = progress;
  }

  /** Completes with the address of the engine when the tables exist. */
  CompletableFuture<URI> tables() {
    return CompletableFuture.supplyAsync(
        () -> {
          URI engine = engines.await(EngineName.DYNAMODB).uri();
          new Tables(aws.dynamoDb(engine)).create(template.tables());
          return engine;
        },
        executor);
  }

  /** Completes with the address of the engine when the buckets exist. */
  CompletableFuture<URI> buckets() {
    return CompletableFuture.supplyAsync(
        () -> {
          URI engine = engines.await(EngineName.S3).uri();
          new Buckets(aws.s3(engine)).create(template.buckets());
          return engine;
        },
        executor);
  }

  /** Completes when the queues exist; empty where no engine for queues runs. */
  CompletableFuture<Optional<URI>> queues() {
    return CompletableFuture.supplyAsync(
        () -> {
          Optional<URI> engine = engines.find(EngineName.SQS).map(Engine::uri);
          engine.ifPresent(uri -> new Queues(aws.sqs(uri)).create(template.queues()));
          return engine;
        },
        executor);
  }

  /** Completes when the index exists, created by the same code as on AWS. */
  CompletableFuture<IndexedDeclarations> index(
      EnvironmentVariables variables, CompletableFuture<URI> tables) {
    return CompletableFuture.supplyAsync(
        () -> {
          URI engine = engines.await(EngineName.OPENSEARCH).uri();
          new IndexMigration(aws, engine, variables, clock, progress)
              .migrate(
                  IndexDefinition.read(repository.resolve(ProjectFiles.INDEX_DEFINITION)), tables);
          return new IndexedDeclarations(aws.engine(engine), variables.required("SEARCH_INDEX"));
        },
        executor);
  }

  void logos(URI s3, String bucket) {
    try (S3Client client = aws.s3(s3)) {
      new SampleLogoUpload(client, bucket).upload(repository.resolve(ProjectFiles.LOGOS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
