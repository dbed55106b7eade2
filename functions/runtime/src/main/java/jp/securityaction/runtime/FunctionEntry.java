package jp.securityaction.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.function.executor.FunctionInitializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way into every function: starts Micronaut's context once, makes one real call before the
 * first event (and again before a SnapStart snapshot), then hands each event straight to the
 * function's {@link EventHandler}.
 */
public abstract class FunctionEntry extends FunctionInitializer
    implements RequestStreamHandler, Resource {
  private static final Logger LOG = LoggerFactory.getLogger(FunctionEntry.class);

  private final Environment environment;
  private final EventHandler handler;

  protected FunctionEntry(Map<String, String> variables) {
    this.environment = new Environment(variables);
    super();
    this.handler = applicationContext.getBean(EventHandler.class);
    prime();
    Core.getGlobalContext().register(this);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    handler.handle(event, answer, context.getAwsRequestId());
  }

  @Override
  protected ApplicationContextBuilder newApplicationContextBuilder() {
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .deduceCloudEnvironment(false)
        .bootstrapEnvironment(false)
        .banner(false)
        .environmentPropertySource(false)
        .properties(Map.of("function", getClass().getPackageName()))
        .singletons(environment);
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    prime();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Left empty on purpose: nothing made before the snapshot may have to be unmade after it.
  }

  /** A dependency that is down while we start must not keep the function from starting. */
  private void prime() {
    try {
      handler.prime();
    } catch (RuntimeException failure) {
      LOG.warn("priming {} failed: {}", getClass().getSimpleName(), failure.getClass().getName());
    }
  }
}
