package jp.securityaction.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.securityaction.local.template.FunctionDefinition;

/** Constructs a handler with the environment that Lambda would give its process. */
final class HandlerFactory {
  private HandlerFactory() {}

  static RequestStreamHandler create(FunctionDefinition definition, Map<String, String> runtime) {
    Map<String, String> environment = new LinkedHashMap<>(runtime);
    environment.put("AWS_LAMBDA_FUNCTION_NAME", definition.name());
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", LambdaFunction.VERSION);
    environment.put(
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(definition.memoryMegabytes()));
    environment.putAll(definition.variables());
    return construct(definition.handlerClass(), environment);
  }

  private static RequestStreamHandler construct(String className, Map<String, String> environment) {
    try {
      return Class.forName(className)
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Map.class)
          .newInstance(environment);
    } catch (InvocationTargetException failure) {
      throw new IllegalStateException(className + " did not start", failure.getCause());
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(className + " is no handler: " + unfit, unfit);
    }
  }
}
