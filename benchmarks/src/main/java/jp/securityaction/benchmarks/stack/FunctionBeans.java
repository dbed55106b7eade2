package jp.securityaction.benchmarks.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import jp.securityaction.indexer.IndexerFunction;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.login.LoginFunction;
import jp.securityaction.runtime.FunctionEntry;
import jp.securityaction.runtime.session.Sessions;
import jp.securityaction.searchindex.IndexWriter;

/** The functions' own beans, for what a benchmark has to have done before it begins. */
final class FunctionBeans {
  private FunctionBeans() {}

  static IndexWriter indexWriter(RunningSystem stack) {
    return bean(stack, "IndexerFunction", IndexerFunction::new, IndexWriter.class);
  }

  static Sessions sessions(RunningSystem stack) {
    return bean(stack, "LoginFunction", LoginFunction::new, Sessions.class);
  }

  private static <B> B bean(
      RunningSystem stack,
      String id,
      Function<Map<String, String>, FunctionEntry> entry,
      Class<B> type) {
    Map<String, String> environment = new LinkedHashMap<>(stack.runtimeVariables());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", stack.function(id).definition().name());
    environment.putAll(stack.function(id).definition().variables());
    return entry.apply(environment).getApplicationContext().getBean(type);
  }
}
