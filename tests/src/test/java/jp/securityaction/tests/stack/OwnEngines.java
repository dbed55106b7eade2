package jp.securityaction.tests.stack;

import jp.securityaction.local.Options;
import jp.securityaction.local.engine.Engine;

/** Nothing but the stack itself: its engines are processes of its own. */
record OwnEngines() implements Ground {

  @Override
  public Options under(Options options) {
    return options;
  }

  @Override
  public void kill(Engine engine) throws InterruptedException {
    switch (engine) {
      case Engine.Own own -> own.process().destroyForcibly().waitFor();
      case Engine.External external -> throw new AssertionError(external + " is nobody's");
    }
  }

  @Override
  public void close() {}
}
