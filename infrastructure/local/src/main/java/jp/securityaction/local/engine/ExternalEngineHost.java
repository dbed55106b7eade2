package jp.securityaction.local.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Engines that somebody else runs. */
record ExternalEngineHost(Map<EngineName, URI> addresses) implements EngineHost {
  private static final int PATIENCE_MILLIS = 5_000;

  @Override
  public Set<EngineName> engines() {
    return addresses.keySet();
  }

  @Override
  public Engine start(EngineName name) {
    URI address = addresses.get(name);
    if (address == null) {
      throw new EngineException("nobody has said where " + name.id() + " is");
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
    } catch (IOException silent) {
      throw new EngineException("nothing listens at " + address + " for " + name.id(), silent);
    }
    return new Engine.External(name, address);
  }

  @Override
  public Engine restart(EngineName name) {
    throw new EngineException(name.id() + " is restarted by whoever started it");
  }

  /** They are stopped by whoever started them. */
  @Override
  public void close() {}
}
