package jp.securityaction.local.engine;

import java.net.URI;

/** A running engine. */
public record Engine(EngineName name, Process process, int port) {

  public long pid() {
    return process.pid();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public String toString() {
    return "engine " + name.word() + " pid " + pid() + " port " + port;
  }
}
