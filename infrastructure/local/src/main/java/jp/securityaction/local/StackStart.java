package jp.securityaction.local;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import jp.securityaction.local.engine.EngineName;
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

/** Opens everything in the order in which one thing needs the other. */
final class StackStart {
  private static final String CLIENT_ID = "security-action";

  private final Options options;
  private final Consumer<String> progress;
  private final Closing closing;
  private final Clock clock = Clock.systemUTC();

  StackStart(Options options, Consumer<String> progress, Closing closing) {
    this.options = options;
    this.progress = progress;
    this.closing = closing;
  }

  LocalStack start() {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      return start(executor);
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    } finally {
      // After a failure nobody waits for what else was begun.
      executor.shutdownNow();
    }
  }

  private LocalStack start(ExecutorService executor) {
    Gateway gateway = closing.add(bind(options.port()));
    URI site = URI.create("http://localhost:" + gateway.port());
    DataFolder folder = closing.add(DataFolder.open(options.keep()));
    String clientSecret = UUID.randomUUID().toString();

    Engines engines = closing.add(engines(folder, site, clientSecret));
    LocalTemplate template = template();
    progress.accept("starting the engines");
    AwsClients aws = closing.add(new AwsClients(options.external().key()));
    Foundation foundation =
        new Foundation(engines, aws, template, options.repository(), executor, clock, progress);
    CompletableFuture<URI> tables = foundation.tables();
    CompletableFuture<URI> buckets = foundation.buckets();
    CompletableFuture<Optional<URI>> queues = foundation.queues();

    Options.Provider provider = options.provider().orElseGet(() -> standIn(engines, clientSecret));
    List<FunctionDefinition> definitions =
        template.functions(FunctionVariables.fixed(options, site, provider));
    Variables variables = Variables.of(definitions);
    CompletableFuture<IndexedDeclarations> index = foundation.index(variables, tables);
    SecretsManagerEndpoint secrets = closing.add(secrets(template, provider, folder));
    Map<String, String> runtime =
        FunctionVariables.runtime(
            options.external().key(), tables.join(), buckets.join(), secrets.uri());
    CompletableFuture<Void> logos =
        CompletableFuture.runAsync(
            () -> foundation.logos(buckets.join(), variables.required("LOGOS_BUCKET")), executor);

    progress.accept("starting the functions");
    List<LambdaFunction> functions =
        new Functions(engines, runtime, executor)
            .start(definitions, tables, index).stream().map(CompletableFuture::join).toList();
    logos.join();
    List<EventSourceMapping> deliveries =
        new Deliveries(aws, tables.join(), queues.join(), folder.data(), clock)
            .start(functions, closing);
    boolean others = seed(aws.dynamoDb(tables.join()), variables, index.join(), folder, executor);
    closing.add(Scheduler.start(functions, others, clock));
    OpenDataFiles openData =
        new OpenDataFiles(
            closing.add(aws.s3(buckets.join())), variables.required("OPEN_DATA_BUCKET"));
    gateway.open(functions, openData, options.repository().resolve(Repository.PAGES), clock);
    return new LocalStack(
        site, engines, functions, deliveries, runtime, index.join(), folder.data(), closing);
  }

  private boolean seed(
      DynamoDbClient dynamoDb,
      Variables variables,
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

  private Engines engines(DataFolder folder, URI site, String clientSecret) {
    return Engines.start(
        new EngineSettings(
            options.repository(),
            folder.data(),
            folder.kept(),
            options.external(),
            options.provider().isPresent()
                ? Optional.empty()
                : Optional.of(
                    new EngineSettings.Client(
                        CLIENT_ID, clientSecret, site + "/api/login/callback")),
            options.cache()),
        folder.run());
  }

  /** Reads the template and refuses what is to be set and is no variable of any function. */
  private LocalTemplate template() {
    LocalTemplate template = LocalTemplate.read(options.repository().resolve(Repository.TEMPLATE));
    Set<String> names = template.variableNames();
    options.set().keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new StartException(
                  "--set "
                      + unknown
                      + ": template.yaml gives no function this variable; it gives "
                      + String.join(", ", names));
            });
    return template;
  }

  private static Options.Provider standIn(Engines engines, String clientSecret) {
    int port = engines.await(EngineName.GBIZID).uri().getPort();
    return new Options.Provider("http://localhost:" + port + "/oauth/", CLIENT_ID, clientSecret);
  }

  private static SecretsManagerEndpoint secrets(
      LocalTemplate template, Options.Provider provider, DataFolder folder) {
    return SecretsManagerEndpoint.start(
        SecretStore.of(
            template.secrets(),
            Map.of(FunctionVariables.CLIENT_SECRET_ARN, provider.clientSecret()),
            folder.data().resolve("secrets.properties")));
  }
}
