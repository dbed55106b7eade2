package jp.securityaction.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.securityaction.local.template.FunctionDefinition;

/** The variables of all functions together: the launcher reads table and bucket names from them. */
record EnvironmentVariables(Map<String, String> values) {

  static EnvironmentVariables of(List<FunctionDefinition> definitions) {
    Map<String, String> values = new TreeMap<>();
    definitions.forEach(definition -> values.putAll(definition.variables()));
    return new EnvironmentVariables(values);
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new StartException(ProjectFiles.TEMPLATE + " gives no function " + name);
    }
    return value;
  }
}
