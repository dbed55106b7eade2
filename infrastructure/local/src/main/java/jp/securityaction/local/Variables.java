package jp.securityaction.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.securityaction.local.template.FunctionDefinition;

/** All functions' variables together: what one of them calls a thing, the launcher calls it too. */
record Variables(Map<String, String> values) {

  static Variables of(List<FunctionDefinition> definitions) {
    Map<String, String> values = new TreeMap<>();
    definitions.forEach(definition -> values.putAll(definition.variables()));
    return new Variables(values);
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new StartException(Repository.TEMPLATE + " gives no function " + name);
    }
    return value;
  }
}
