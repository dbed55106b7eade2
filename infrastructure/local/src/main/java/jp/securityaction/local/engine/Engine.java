package jp.securityaction.local.engine;

import java.net.URI;

/** A running engine. Its text is the line that names it at the start. */
public sealed interface Engine {
  EngineName name();

  URI uri();

  /** A process of this stack. */
  record Own(EngineName name, Process process, int port) implements Engine {

    public long pid() {
      return process.pid();
    }

    @Override
    public URI uri() {
      return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String toString() {
      return "engine " + name.id() + " pid " + pid() + " port " + port;
    }
  }

  /** Started and stopped by somebody else. */
  record External(EngineName name, URI uri) implements Engine {

    @Override
    public String toString() {
      return "engine " + name.id() + " at " + uri;
    }
  }
}
