package jp.securityaction.local;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.search.Engine;
import jp.securityaction.edge.store.AllListings;
import jp.securityaction.edge.store.PublicListings;
import jp.securityaction.searchindex.IndexDefinition;
import jp.securityaction.searchindex.IndexWork;
import jp.securityaction.searchindex.Indexes;
import jp.securityaction.searchindex.Rebuild;
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
    IndexWork work =
        new IndexWork(
            aws.engine(engine),
            new Engine(environment, aws.settings(), aws.http()),
            new AllListings(dynamoDb, environment),
            new PublicListings(dynamoDb, new SecureRandom(), environment));
    try {
      new Rebuild(work, indexes, clock, progress).run(definition);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new StartException("stopped while starting", stopping);
    }
  }
}
