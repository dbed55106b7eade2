package jp.securityaction.local.engine;

import java.io.IOException;
import java.util.Set;

/** What engines run on: processes of this stack, or addresses that somebody else gave. */
interface EngineHost extends AutoCloseable {

  /** The engines of this host, the slowest first. */
  Set<EngineName> engines();

  /** Returns when the engine is usable. */
  Engine start(EngineName name) throws IOException, InterruptedException;

  /** Starts a dead one again, at the same address and on the same data. */
  Engine restart(EngineName name) throws IOException, InterruptedException;

  @Override
  void close();
}
