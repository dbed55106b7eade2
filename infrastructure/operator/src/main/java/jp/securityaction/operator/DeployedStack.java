package jp.securityaction.operator;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.Leases;
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

/** A deployed stack: its outputs, and clients with the credentials of its operator's role. */
final class DeployedStack implements AutoCloseable {
  private static final String DEFINITION = "functions/search-index/index.json";
  private static final String ALIAS = "declarations";
  private static final String NEXT_ALIAS = "declarations-next";

  private final CommandContext context;
  private final AwsSession person;
  private final AwsSession operator;
  private final StackOutputs outputs;
  private final Clock clock = Clock.systemUTC();

  private DeployedStack(
      CommandContext context, AwsSession person, AwsSession operator, StackOutputs outputs) {
    this.context = context;
    this.person = person;
    this.operator = operator;
    this.outputs = outputs;
  }

  static DeployedStack open(CommandContext context, StackSelector selector) {
    StackSelector.Selected selected = selector.of(context);
    AwsSession person = AwsSession.ofPerson(context.environment(), selected.region());
    try {
      StackOutputs outputs = StackOutputs.of(selected, new SamCli(context.environment()));
      AwsSession operator = person.assuming(outputs.required("OperatorRole"));
      context.print("stack %s in %s".formatted(selected.stack(), selected.region()));
      return new DeployedStack(context, person, operator, outputs);
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
    return new OpenSearchAdmin(
        URI.create(outputs.required("IndexEndpoint")), operator.signing("es"));
  }

  IndexDefinition definition() {
    return IndexDefinition.read(context.file(DEFINITION));
  }

  Indexes indexes() {
    return new Indexes(engine(), ALIAS, NEXT_ALIAS, clock);
  }

  IndexRebuild rebuild() {
    return new IndexRebuild(sources(), indexes(), context::print);
  }

  IndexComparison.Compared compared() throws InterruptedException {
    return new IndexComparison(sources()).with(ALIAS);
  }

  private IndexSources sources() {
    DynamoDbClient dynamoDb = operator.dynamoDb();
    Environment variables = variables();
    return new IndexSources(
        engine(),
        new OpenSearchClient(variables, operator.aws(), operator.http()),
        new DeclarationScan(dynamoDb, variables),
        new ListedDeclarations(dynamoDb, new SecureRandom(), variables),
        new Leases(dynamoDb, clock, variables));
  }

  /** The environment variables that a function would have. */
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
