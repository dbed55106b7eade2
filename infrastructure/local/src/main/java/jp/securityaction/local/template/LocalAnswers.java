package jp.securityaction.local.template;

import java.util.Locale;
import java.util.Map;

/** What only AWS would know: names, ARNs and addresses of resources, answered for this machine. */
public final class LocalAnswers {
  public static final String REGION = "ap-northeast-1";
  public static final String ACCOUNT = "000000000000";

  /** Host of the index, until it is known at which port the local one listens. */
  public static final String INDEX_HOST = "index.local.invalid";

  /** By which property a resource may be named, instead of by CloudFormation. */
  private static final Map<String, String> NAME_PROPERTY =
      Map.of(
          "AWS::DynamoDB::Table", "TableName",
          "AWS::S3::Bucket", "BucketName",
          "AWS::SQS::Queue", "QueueName",
          "AWS::SecretsManager::Secret", "Name",
          "AWS::OpenSearchService::Domain", "DomainName",
          "AWS::Serverless::Function", "FunctionName",
          "AWS::Lambda::Function", "FunctionName",
          "AWS::Logs::LogGroup", "LogGroupName",
          "AWS::IAM::Role", "RoleName",
          "AWS::SNS::Topic", "TopicName");

  private LocalAnswers() {}

  static String pseudo(String name, Stack stack) {
    return switch (name) {
      case "AWS::Region" -> REGION;
      case "AWS::AccountId" -> ACCOUNT;
      case "AWS::Partition" -> "aws";
      case "AWS::URLSuffix" -> "amazonaws.com";
      case "AWS::StackName" -> stack.name();
      default -> throw stack.fault(name + " is not known to the local stack");
    };
  }

  static String reference(Resource resource) {
    return switch (resource.type()) {
      case "AWS::SecretsManager::Secret", "AWS::SNS::Topic" -> arn(resource);
      case "AWS::SQS::Queue" ->
          "https://sqs." + REGION + ".amazonaws.com/" + ACCOUNT + "/" + name(resource);
      default -> name(resource);
    };
  }

  static String attribute(Resource resource, String attribute) {
    return switch (resource.type() + " " + attribute) {
      case "AWS::DynamoDB::Table StreamArn" -> arn(resource) + StreamMapping.STREAM;
      case "AWS::OpenSearchService::Domain DomainEndpoint" -> INDEX_HOST;
      case "AWS::SQS::Queue QueueName" -> name(resource);
      default -> {
        if (attribute.equals("Arn")) {
          yield arn(resource);
        }
        throw resource
            .stack()
            .fault(resource.id() + "." + attribute + " is not known to the local stack");
      }
    };
  }

  /** As CloudFormation names what the template leaves unnamed, but the same at every start. */
  static String name(Resource resource) {
    String property = NAME_PROPERTY.get(resource.type());
    String given = property == null ? null : resource.text(property);
    String name = given == null ? resource.stack().name() + "-" + resource.id() : given;
    return resource.type().equals("AWS::S3::Bucket") ? name.toLowerCase(Locale.ROOT) : name;
  }

  private static String arn(Resource resource) {
    String name = name(resource);
    return switch (resource.type()) {
      case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + name);
      case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
      case "AWS::SQS::Queue" -> arn("sqs", name);
      case "AWS::SNS::Topic" -> arn("sns", name);
      case "AWS::SecretsManager::Secret" -> secretArn(name);
      case "AWS::OpenSearchService::Domain" -> arn("es", "domain/" + name);
      case "AWS::Serverless::Function" -> arn("lambda", "function:" + name);
      case "AWS::Logs::LogGroup" -> arn("logs", "log-group:" + name + ":*");
      case "AWS::IAM::Role" -> "arn:aws:iam::" + ACCOUNT + ":role/" + name;
      default ->
          throw resource
              .stack()
              .fault("the ARN of " + resource.id() + " is not known to the local stack");
    };
  }

  public static String secretArn(String name) {
    return arn("secretsmanager", "secret:" + name);
  }

  private static String arn(String service, String rest) {
    return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + rest;
  }
}
