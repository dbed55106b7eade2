package jp.securityaction.local;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import jp.securityaction.local.engine.EngineSettings;
import jp.securityaction.local.engine.Engines;
import jp.securityaction.local.gateway.Gateway;
import jp.securityaction.local.gateway.OpenDataFiles;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.provisioning.IndexedDeclarations;
import jp.securityaction.local.schedule.Scheduler;
import jp.securityaction.local.secrets.SecretStore;
import jp.securityaction.local.secrets.SecretsManagerEndpoint;
import jp.securityaction.local.seed.Seeder;
import jp.securityaction.local.stream.EventSourceMapping;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.LocalTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Starts everything in the order of its dependencies. */
final class SystemStarter {
  private final Options options;
  private final Consumer<String> progress;
  private final Closer closer;
  private final Clock clock = Clock.systemUTC();

  SystemStarter(Options options, Consumer<String> progress, Closer closer) {
    this.options = options;
    this.progress = progress;
    this.closer = closer;
  }

  RunningSystem start() {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      return start(executor);
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    } finally {
      // After a failure nobody waits for the other tasks.
      executor.shutdownNow();
    }
  }

  private RunningSystem start(ExecutorService executor) {
    Gateway gateway = closer.add(bind(options.port()));
    URI site = URI.create("http://localhost:" + gateway.port());
    DataFolder folder = closer.add(DataFolder.open(options.keep()));
    IdentityProvider identityProvider = IdentityProvider.of(options);

    Engines engines = closer.add(engines(folder, identityProvider.standInClient(site)));
    LocalTemplate template =
        LocalTemplate.read(options.repository().resolve(ProjectFiles.TEMPLATE));
    FunctionEnvironment.requireKnown(options.set().keySet(), template);
    progress.accept("starting the engines");
    EngineClients aws = closer.add(new EngineClients(options.external().key()));
    Provisioner provisioner =
        new Provisioner(engines, aws, template, options.repository(), executor, clock, progress);
    CompletableFuture<URI> tables = provisioner.tables();
    CompletableFuture<URI> buckets = provisioner.buckets();
    CompletableFuture<Optional<URI>> queues = provisioner.queues();

    Options.Provider provider = identityProvider.await(engines);
    List<FunctionDefinition> definitions =
        template.functions(FunctionEnvironment.fixed(options, site, provider));
    EnvironmentVariables variables = EnvironmentVariables.of(definitions);
    CompletableFuture<IndexedDeclarations> index = provisioner.index(variables, tables);
    SecretsManagerEndpoint secrets = closer.add(secrets(template, provider, folder));
    Map<String, String> runtime =
        FunctionEnvironment.runtime(
            options.external().key(), tables.join(), buckets.join(), secrets.uri());
    CompletableFuture<Void> logos =
        CompletableFuture.runAsync(
            () -> provisioner.logos(buckets.join(), variables.required("LOGOS_BUCKET")), executor);

    progress.accept("starting the functions");
    List<LambdaFunction> functions =
        new FunctionStarter(engines, runtime, executor)
            .start(definitions, tables, index).stream().map(CompletableFuture::join).toList();
    logos.join();
    List<EventSourceMapping> eventSources =
        new EventSourceMappings(aws, tables.join(), queues.join(), folder.data(), clock)
            .start(functions, closer);
    boolean changed = seed(aws.dynamoDb(tables.join()), variables, index.join(), folder, executor);
    closer.add(Scheduler.start(functions, changed, clock));
    OpenDataFiles openData =
        new OpenDataFiles(
            closer.add(aws.s3(buckets.join())), variables.required("OPEN_DATA_BUCKET"));
    gateway.open(functions, openData, options.repository().resolve(ProjectFiles.PAGES), clock);
    return new RunningSystem(
        site, engines, functions, eventSources, runtime, index.join(), folder.data(), closer);
  }

  private boolean seed(
      DynamoDbClient dynamoDb,
      EnvironmentVariables variables,
      IndexedDeclarations index,
      DataFolder folder,
      ExecutorService executor) {
    try {
      return new Seeder(
              dynamoDb,
              variables.required("DECLARATIONS_TABLE"),
              index,
              folder.data(),
              clock,
              progress)
          .upTo(options.seed(), executor);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new StartException("stopped while starting", stopping);
    }
  }

  private static Gateway bind(int port) {
    try {
      return Gateway.bind(port);
    } catch (BindException taken) {
      throw new StartException(
          "port " + port + " is taken: stop what listens there, or choose another with --port",
          taken);
    } catch (IOException impossible) {
      throw new StartException("port " + port + " cannot be used: " + impossible, impossible);
    }
  }

  private Engines engines(DataFolder folder, Optional<EngineSettings.Client> standIn) {
    return Engines.start(
        new EngineSettings(
            options.repository(),
            folder.data(),
            folder.kept(),
            options.external(),
            standIn,
            options.cache()),
        folder.run());
  }

  private static SecretsManagerEndpoint secrets(
      LocalTemplate template, Options.Provider provider, DataFolder folder) {
    return SecretsManagerEndpoint.start(
        SecretStore.of(
            template.secrets(),
            Map.of(FunctionEnvironment.CLIENT_SECRET_ARN, provider.clientSecret()),
            folder.data().resolve("secrets.properties")));
  }
}
