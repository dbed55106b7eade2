package jp.securityaction.operator;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.search.Engine;
import jp.securityaction.edge.store.AllListings;
import jp.securityaction.edge.store.PublicListings;
import jp.securityaction.searchindex.Comparison;
import jp.securityaction.searchindex.EngineAdmin;
import jp.securityaction.searchindex.IndexDefinition;
import jp.securityaction.searchindex.IndexWork;
import jp.securityaction.searchindex.Indexes;
import jp.securityaction.searchindex.Rebuild;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A deployed stack: its outputs, and clients with the credentials of its operator's role. */
final class DeployedStack implements AutoCloseable {
  private static final String DEFINITION = "infrastructure/search-index/index.json";
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

  EngineAdmin engine() {
    return new EngineAdmin(URI.create(outputs.required("IndexEndpoint")), operator.signing("es"));
  }

  IndexDefinition definition() {
    return IndexDefinition.read(context.file(DEFINITION));
  }

  Indexes indexes() {
    return new Indexes(engine(), ALIAS, NEXT_ALIAS, clock);
  }

  Rebuild rebuild() {
    return new Rebuild(work(), indexes(), clock, context::print);
  }

  Comparison.Compared compared() throws InterruptedException {
    return new Comparison(work()).with(ALIAS);
  }

  private IndexWork work() {
    DynamoDbClient dynamoDb = operator.dynamoDb();
    Environment variables = variables();
    return new IndexWork(
        engine(),
        new Engine(variables, operator.aws(), operator.http()),
        new AllListings(dynamoDb, variables),
        new PublicListings(dynamoDb, new SecureRandom(), variables));
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
