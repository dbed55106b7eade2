package jp.securityaction.tests.stack;

import java.util.ServiceLoader;
import jp.securityaction.local.Options;
import jp.securityaction.local.engine.Engine;

/**
 * What a stack stands on: engines that it starts itself, or that somebody on the class path has.
 */
public interface Ground extends AutoCloseable {

  /** Lays the ground for one stack; named to {@link ServiceLoader}. */
  interface Layer {
    Ground lay();
  }

  static Ground lay() {
    return ServiceLoader.load(Layer.class).findFirst().map(Layer::lay).orElseGet(OwnEngines::new);
  }

  /** The options with which a stack stands on this. */
  Options under(Options options);

  /** As the machine would: without a chance to say goodbye. */
  void kill(Engine engine) throws InterruptedException;

  @Override
  void close();
}
