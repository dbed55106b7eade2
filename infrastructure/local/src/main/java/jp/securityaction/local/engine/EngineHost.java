package jp.securityaction.local.engine;

import java.io.IOException;
import java.util.Set;

/** Who has engines: this stack, as processes of its own, or somebody else, who says where. */
interface EngineHost extends AutoCloseable {

  /** Those that it has, the slowest first. */
  Set<EngineName> engines();

  /** Returns when the engine is usable. */
  Engine start(EngineName name) throws IOException, InterruptedException;

  /** Starts one that has died again, at the same address and on the data that it left. */
  Engine restart(EngineName name) throws IOException, InterruptedException;

  @Override
  void close();
}
