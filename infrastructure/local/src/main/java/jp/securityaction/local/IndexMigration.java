package jp.securityaction.local;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.Leases;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.runtime.Environment;
import jp.securityaction.searchindex.OpenSearchClient;
import jp.securityaction.searchindex.admin.IndexDefinition;
import jp.securityaction.searchindex.admin.IndexRebuild;
import jp.securityaction.searchindex.admin.IndexSources;
import jp.securityaction.searchindex.admin.Indexes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Creates the index, or rebuilds a kept one whose definition has changed since. */
record IndexMigration(
    EngineClients aws,
    URI engine,
    EnvironmentVariables variables,
    Clock clock,
    Consumer<String> progress) {

  void migrate(IndexDefinition definition, CompletableFuture<URI> tables) {
    Indexes indexes =
        new Indexes(
            aws.engine(engine),
            variables.required("SEARCH_INDEX"),
            variables.required("SEARCH_INDEX_NEXT"),
            clock);
    if (indexes.current().isEmpty()) {
      indexes.createCurrent(definition);
    } else if (!indexes.isCurrent(definition)) {
      progress.accept("the index is defined otherwise now: filling it anew");
      rebuild(indexes, definition, aws.dynamoDb(tables.join()));
    }
  }

  private void rebuild(Indexes indexes, IndexDefinition definition, DynamoDbClient dynamoDb) {
    Map<String, String> here = new HashMap<>(variables.values());
    here.put("SEARCH_ENDPOINT", engine.toString());
    Environment environment = new Environment(here);
    IndexSources sources =
        new IndexSources(
            aws.engine(engine),
            new OpenSearchClient(environment, aws.settings(), aws.http()),
            new DeclarationScan(dynamoDb, environment),
            new ListedDeclarations(dynamoDb, new SecureRandom(), environment),
            new Leases(dynamoDb, clock, environment));
    try {
      new IndexRebuild(sources, indexes, progress).run(definition);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new StartException("stopped while starting", stopping);
    }
  }
}
