package jp.securityaction.tests.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.LocalTemplate;

/**
 * {@code template.yaml} as a deployment works it out, with parameters as an operator gives them.
 * What functions there are, it says alone.
 */
public final class Deployment {
  /** The one that the local stack knows, so that calls recorded there can be compared. */
  private static final String CLIENT_SECRET =
      "arn:aws:secretsmanager:ap-northeast-1:000000000000:secret:gbizid-client-secret";

  private Deployment() {}

  public static LocalTemplate template() {
    return LocalTemplate.read(
        Path.of("../template.yaml"),
        Map.of(
            "DomainName", "example.jp",
            "GbizIdIssuer", "http://127.0.0.1:1/oauth/",
            "GbizIdClientId", "security-action",
            "GbizIdClientSecretArn", CLIENT_SECRET));
  }

  public static List<FunctionDefinition> functions() {
    return template().functions(Map.of());
  }

  /** What the functions are called beside the template, as in {@code events/}: {@code login}. */
  public static List<String> functionNames() {
    return functions().stream()
        .map(function -> function.id().replaceFirst("Function$", "").toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Where their handlers are, such as {@code jp.securityaction.login}. */
  public static List<String> functionPackages() {
    return functions().stream()
        .map(FunctionDefinition::handlerClass)
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .distinct()
        .toList();
  }
}
