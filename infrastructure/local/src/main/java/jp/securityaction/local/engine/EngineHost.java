package jp.securityaction.local.engine;

import java.io.IOException;
import java.util.Set;

/** Who has engines: this stack, as processes of its own, or somebody else, who says where. */
interface EngineHost extends AutoCloseable {

  /** Those that it has, the slowest first. */
  Set<EngineName> engines();

  /** Returns when the engine is usable. */
  Engine start(EngineName name) throws IOException, InterruptedException;

  @Override
  void close();
}
