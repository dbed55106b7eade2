package jp.securityaction.operator;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.runtime.Environment;
import jp.securityaction.searchindex.OpenSearchClient;
import jp.securityaction.searchindex.admin.IndexComparison;
import jp.securityaction.searchindex.admin.IndexDefinition;
import jp.securityaction.searchindex.admin.IndexRebuild;
import jp.securityaction.searchindex.admin.IndexSources;
import jp.securityaction.searchindex.admin.Indexes;
import jp.securityaction.searchindex.admin.OpenSearchAdmin;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A deployed stack, treated as its operator's role. */
final class Stack implements AutoCloseable {
  private static final String DEFINITION = "functions/search-index/index.json";
  private static final String ALIAS = "declarations";
  private static final String NEXT_ALIAS = "declarations-next";

  private final Surroundings surroundings;
  private final Account person;
  private final Account operator;
  private final StackOutputs outputs;
  private final Clock clock = Clock.systemUTC();

  private Stack(Surroundings surroundings, Account person, Account operator, StackOutputs outputs) {
    this.surroundings = surroundings;
    this.person = person;
    this.operator = operator;
    this.outputs = outputs;
  }

  static Stack open(Surroundings surroundings, StackChoice choice) {
    StackChoice.Named named = choice.of(surroundings);
    Account person = Account.open(surroundings.environment(), named.region());
    try {
      StackOutputs outputs = StackOutputs.of(person, named);
      Account operator = person.as(outputs.required("OperatorRole"));
      surroundings.tell("stack %s in %s".formatted(named.stack(), named.region()));
      return new Stack(surroundings, person, operator, outputs);
    } catch (RuntimeException failure) {
      person.close();
      throw failure;
    }
  }

  S3Client s3() {
    return operator.s3();
  }

  String output(String name) {
    return outputs.required(name);
  }

  OpenSearchAdmin engine() {
    return new OpenSearchAdmin(URI.create(outputs.required("IndexEndpoint")), operator.signing("es"));
  }

  IndexDefinition definition() {
    return IndexDefinition.read(surroundings.file(DEFINITION));
  }

  Indexes indexes() {
    return new Indexes(engine(), ALIAS, NEXT_ALIAS, clock);
  }

  IndexRebuild rebuild() {
    return new IndexRebuild(work(), indexes(), clock, surroundings::tell);
  }

  IndexComparison.Compared compared() throws InterruptedException {
    return new IndexComparison(work()).with(ALIAS);
  }

  private IndexSources work() {
    DynamoDbClient dynamoDb = operator.dynamoDb();
    Environment variables = variables();
    return new IndexSources(
        engine(),
        new OpenSearchClient(variables, operator.aws(), operator.http()),
        new DeclarationScan(dynamoDb, variables),
        new ListedDeclarations(dynamoDb, new SecureRandom(), variables));
  }

  /** As a function would find them. */
  private Environment variables() {
    Map<String, String> variables = new HashMap<>(operator.environment().variables());
    variables.put("SEARCH_ENDPOINT", outputs.required("IndexEndpoint"));
    variables.put("DECLARATIONS_TABLE", outputs.required("DeclarationsTable"));
    return new Environment(variables);
  }

  @Override
  public void close() {
    person.close();
  }
}
