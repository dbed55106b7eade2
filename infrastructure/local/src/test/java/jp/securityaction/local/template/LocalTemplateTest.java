package jp.securityaction.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalTemplateTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_stack_of_tables() throws IOException {
    write(
        "state.yaml",
        """
        Parameters:
          Prefix: {Type: String}
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              TableName: !Sub ${Prefix}-orders
              AttributeDefinitions:
                - {AttributeName: pk, AttributeType: S}
                - {AttributeName: day, AttributeType: N}
              KeySchema:
                - {AttributeName: pk, KeyType: HASH}
              GlobalSecondaryIndexes:
                - IndexName: by-day
                  KeySchema:
                    - {AttributeName: day, KeyType: HASH}
                  Projection: {ProjectionType: KEYS_ONLY}
              StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
              TimeToLiveSpecification: {AttributeName: expiresAt, Enabled: true}
          Failures:
            Type: AWS::SQS::Queue
            Properties: {MessageRetentionPeriod: 1209600, SqsManagedSseEnabled: true}
          Files:
            Type: AWS::S3::Bucket
          Key:
            Type: AWS::SecretsManager::Secret
            Properties:
              GenerateSecretString:
                PasswordLength: 64
                ExcludePunctuation: true
                ExcludeUppercase: true
                ExcludeCharacters: ghijklmnopqrstuvwxyz
        Outputs:
          Name: {Value: !Ref Orders}
          Stream: {Value: !GetAtt Orders.StreamArn}
          FailuresArn: {Value: !GetAtt Failures.Arn}
          KeyArn: {Value: !Ref Key}
        """);
  }

  @Test
  void a_function_is_given_what_nested_stacks_say() throws IOException {
    FunctionDefinition function =
        function(
            """
            Environment:
              Variables:
                TABLE: !GetAtt State.Outputs.Name
                KEY: !GetAtt State.Outputs.KeyArn
                GREETING: !Sub ${Stage} from ${AWS::Region}, with ${State.Outputs.Name}
            """);

    assertThat(function.variables())
        .containsEntry("TABLE", "dev-orders")
        .containsEntry(
            "KEY", "arn:aws:secretsmanager:ap-northeast-1:000000000000:secret:local-State-Key")
        .containsEntry("GREETING", "dev from ap-northeast-1, with dev-orders")
        .containsEntry("EVERYWHERE", "yes");
    assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(function.handlerClass()).isEqualTo("jp.example.Orders");
  }

  @Test
  void conditions_choose() throws IOException {
    FunctionDefinition function =
        function(
            """
            Environment:
              Variables:
                SIZE: !If [Small, s, l]
                NUMBER: !If [Large, "2", "1"]
            """);

    assertThat(function.variables()).containsEntry("SIZE", "s").containsEntry("NUMBER", "1");
  }

  @Test
  void routes_are_read_with_any_and_default() throws IOException {
    FunctionDefinition function =
        function(
            """
            Events:
              List: {Type: HttpApi, Properties: {ApiId: !Ref Api, Method: get, Path: /api/orders}}
              Rest: {Type: HttpApi, Properties: {ApiId: !Ref Api, Method: ANY, Path: /api/orders}}
              All: {Type: HttpApi, Properties: {ApiId: !Ref Api}}
            """);

    assertThat(function.routes())
        .extracting(RouteKey::toString)
        .containsExactlyInAnyOrder("GET /api/orders", "ANY /api/orders", "$default");
  }

  @Test
  void a_stream_mapping_is_read_whole() throws IOException {
    FunctionDefinition function =
        function(
            """
            Events:
              Changes:
                Type: DynamoDB
                Properties:
                  Stream: !GetAtt State.Outputs.Stream
                  StartingPosition: TRIM_HORIZON
                  BatchSize: 10
                  BisectBatchOnFunctionError: true
                  MaximumRetryAttempts: 3
                  MaximumRecordAgeInSeconds: -1
                  FunctionResponseTypes: [ReportBatchItemFailures]
                  DestinationConfig:
                    OnFailure: {Destination: !GetAtt State.Outputs.FailuresArn}
                  FilterCriteria:
                    Filters:
                      - Pattern: '{"eventName":["INSERT"]}'
            """);

    StreamMapping mapping = function.streams().getFirst();
    assertThat(mapping.tableName()).isEqualTo("dev-orders");
    assertThat(mapping.batchSize()).isEqualTo(10);
    assertThat(mapping.bisectOnError()).isTrue();
    assertThat(mapping.reportsItemFailures()).isTrue();
    assertThat(mapping.maximumRetryAttempts()).contains(3);
    assertThat(mapping.maximumRecordAge()).isEmpty();
    assertThat(mapping.onFailure())
        .contains("arn:aws:sqs:ap-northeast-1:000000000000:local-State-Failures");
    assertThat(mapping.filters()).containsExactly("{\"eventName\":[\"INSERT\"]}");
  }

  @Test
  void a_table_is_read_with_index_stream_and_expiry() throws IOException {
    TableDefinition table = template("").tables().getFirst();

    assertThat(table.name()).isEqualTo("dev-orders");
    assertThat(table.attributeTypes()).isEqualTo(Map.of("pk", "S", "day", "N"));
    assertThat(table.keys()).containsExactly(new TableDefinition.Key("pk", "HASH"));
    assertThat(table.indexes())
        .containsExactly(
            new TableDefinition.Index(
                "by-day", List.of(new TableDefinition.Key("day", "HASH")), "KEYS_ONLY", List.of()));
    assertThat(table.streamView()).contains("NEW_AND_OLD_IMAGES");
    assertThat(table.expiryAttribute()).contains("expiresAt");
  }

  @Test
  void a_queue_keeps_the_attributes_that_sqs_itself_takes() throws IOException {
    assertThat(template("").queues())
        .containsExactly(
            new QueueDefinition(
                "local-State-Failures",
                Map.of("MessageRetentionPeriod", "1209600", "SqsManagedSseEnabled", "true")));
  }

  @Test
  void buckets_have_names_that_s3_takes_and_secrets_their_characters() throws IOException {
    LocalTemplate template = template("");

    assertThat(template.buckets()).containsExactly("local-state-files");
    assertThat(template.secrets().getFirst().drawing())
        .isEqualTo(Optional.of(new SecretDefinition.Drawing(64, "abcdef0123456789")));
  }

  @Test
  void what_has_another_value_here_is_not_worked_out() throws IOException {
    LocalTemplate template =
        template(
            """
            Environment:
              Variables:
                SECRET: !Ref WithoutDefault
            """);

    assertThat(template.functions(Map.of("SECRET", "ours")).getFirst().variables())
        .containsEntry("SECRET", "ours");
    assertThatThrownBy(() -> template.functions(Map.of()))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("WithoutDefault");
  }

  @Test
  void an_unknown_function_is_refused_by_name() throws IOException {
    LocalTemplate template =
        template(
            """
            Environment:
              Variables:
                ZONES: !GetAZs ""
            """);

    assertThatThrownBy(() -> template.functions(Map.of()))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("Fn::GetAZs");
  }

  private FunctionDefinition function(String properties) throws IOException {
    return template(properties).functions(Map.of()).getFirst();
  }

  private LocalTemplate template(String properties) throws IOException {
    write(
        "template.yaml",
        """
        Parameters:
          Stage: {Type: String, Default: dev}
          WithoutDefault: {Type: String}
        Conditions:
          Small: !Equals [!Ref Stage, dev]
          Large: !Not [!Equals [!Ref Stage, dev]]
        Globals:
          Function:
            Timeout: 7
            Environment:
              Variables:
                EVERYWHERE: "yes"
        Resources:
          State:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: state.yaml
              Parameters:
                Prefix: !Ref Stage
          Api:
            Type: AWS::Serverless::HttpApi
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: jp.example.Orders::handleRequest
        """
            + properties.indent(6));
    return LocalTemplate.read(folder.resolve("template.yaml"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
