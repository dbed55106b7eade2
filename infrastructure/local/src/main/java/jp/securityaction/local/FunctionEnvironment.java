package jp.securityaction.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.securityaction.local.engine.AccessKey;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.LocalAnswers;
import jp.securityaction.local.template.LocalTemplate;

/** The functions' environment variables, where they differ from those on AWS. */
final class FunctionEnvironment {
  static final String CLIENT_SECRET_ARN = LocalAnswers.secretArn("gbizid-client-secret");

  private static final String NO_LIMIT = "10000000";

  private static final String INDEX_ON_AWS = "https://" + LocalAnswers.INDEX_HOST;

  private FunctionEnvironment() {}

  /** Refuses names that the template gives no function. */
  static void requireKnown(Set<String> names, LocalTemplate template) {
    Set<String> known = template.variableNames();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new StartException(
            "--set "
                + name
                + ": template.yaml gives no function this variable; it gives "
                + String.join(", ", known));
      }
    }
  }

  /** Values of template parameters, and those of {@code --set}. */
  static Map<String, String> fixed(Options options, URI site, Options.Provider provider) {
    Map<String, String> fixed = new LinkedHashMap<>();
    fixed.put("SITE_URL", site.toString());
    fixed.put("GBIZID_ISSUER", provider.issuer());
    fixed.put("GBIZID_CLIENT_ID", provider.clientId());
    fixed.put("GBIZID_CLIENT_SECRET_ARN", CLIENT_SECRET_ARN);
    // All clients of a load test have the same address.
    fixed.put("VERIFICATIONS_AT_ONCE", NO_LIMIT);
    fixed.put("VERIFICATIONS_PER_MINUTE", NO_LIMIT);
    fixed.putAll(options.set());
    return fixed;
  }

  /** What Lambda itself sets for every function; AWS endpoints are the engines. */
  static Map<String, String> runtime(AccessKey key, URI dynamoDb, URI s3, URI secrets) {
    return Map.of(
        "AWS_REGION", LocalAnswers.REGION,
        "AWS_ACCESS_KEY_ID", key.id(),
        "AWS_SECRET_ACCESS_KEY", key.secret(),
        "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.toString(),
        "AWS_ENDPOINT_URL_S3", s3.toString(),
        "AWS_ENDPOINT_URL_SECRETS_MANAGER", secrets.toString());
  }

  static boolean needsIndex(FunctionDefinition definition) {
    return definition.variables().values().stream()
        .anyMatch(value -> value.contains(LocalAnswers.INDEX_HOST));
  }

  /** The same function with the address of the local index, over plain HTTP. */
  static FunctionDefinition withIndexAt(URI index, FunctionDefinition definition) {
    Map<String, String> variables = new LinkedHashMap<>();
    definition
        .variables()
        .forEach(
            (name, value) -> variables.put(name, value.replace(INDEX_ON_AWS, index.toString())));
    return definition.with(variables);
  }
}
