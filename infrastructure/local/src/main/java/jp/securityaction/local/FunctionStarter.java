package jp.securityaction.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.engine.Engines;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.FunctionDefinition;

/** Starts the functions concurrently, each as soon as its tables and index exist. */
record FunctionStarter(Engines engines, Map<String, String> runtime, Executor executor) {

  List<CompletableFuture<LambdaFunction>> start(
      List<FunctionDefinition> definitions,
      CompletableFuture<?> tables,
      CompletableFuture<?> index) {
    return definitions.stream()
        .map(
            definition ->
                FunctionEnvironment.needsIndex(definition)
                    ? tables.thenCombineAsync(
                        index, (table, found) -> start(atIndex(definition)), executor)
                    : tables.thenApplyAsync(table -> start(definition), executor))
        .toList();
  }

  private LambdaFunction start(FunctionDefinition definition) {
    return LambdaFunction.start(definition, runtime);
  }

  private FunctionDefinition atIndex(FunctionDefinition definition) {
    URI index = engines.await(EngineName.OPENSEARCH).uri();
    return FunctionEnvironment.withIndexAt(index, definition);
  }
}
