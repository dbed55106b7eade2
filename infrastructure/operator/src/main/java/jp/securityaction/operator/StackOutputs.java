package jp.securityaction.operator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outputs of a stack. The SDK's module for CloudFormation is not published in our version. */
record StackOutputs(String stack, Map<String, String> values) {

  static StackOutputs of(StackSelector.Selected selected, SamCli sam) {
    String listed =
        sam.run(
            List.of(
                "list",
                "stack-outputs",
                "--stack-name",
                selected.stack(),
                "--region",
                selected.region(),
                "--output",
                "json"));
    try {
      Map<String, String> values = new LinkedHashMap<>();
      for (Object output : JSON.std.listFrom(listed)) {
        if (output instanceof Map<?, ?> members) {
          values.put(
              String.valueOf(members.get("OutputKey")), String.valueOf(members.get("OutputValue")));
        }
      }
      return new StackOutputs(selected.stack(), values);
    } catch (IOException noJson) {
      throw new OperateException("sam list stack-outputs printed no JSON: " + listed, noJson);
    }
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new OperateException(
          "the stack %s has no output %s: deploy this version first".formatted(stack, name));
    }
    return value;
  }
}
