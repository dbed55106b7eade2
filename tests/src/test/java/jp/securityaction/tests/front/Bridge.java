package jp.securityaction.tests.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way from containers to what listens on this machine's loopback: the same ports at Docker's
 * bridge, which only containers of this machine see.
 */
final class Bridge implements AutoCloseable {
  private final String address;
  private final Map<Integer, ServerSocket> doors = new TreeMap<>();

  private Bridge(String address) {
    this.address = address;
  }

  static Bridge ofDocker() {
    String name =
        Program.run(
            List.of(
                "docker",
                "network",
                "inspect",
                "bridge",
                "--format",
                "{{index .Options \"com.docker.network.bridge.name\"}}"),
            Map.of());
    try {
      NetworkInterface bridge = NetworkInterface.getByName(name);
      if (bridge == null) {
        throw new IllegalStateException("Docker's bridge " + name + " is not on this machine");
      }
      return new Bridge(
          bridge
              .inetAddresses()
              .filter(Inet4Address.class::isInstance)
              .findFirst()
              .orElseThrow()
              .getHostAddress());
    } catch (SocketException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String address() {
    return address;
  }

  /**
   * The same thing as a container has to call it; what is no address on loopback stays as it is.
   * {@code localhost} keeps its name: {@link LambdaImage} tells the container where that is.
   */
  synchronized String across(String value) {
    if (!value.startsWith("http://127.0.0.1:") && !value.startsWith("http://localhost:")) {
      return value;
    }
    int port = URI.create(value).getPort();
    if (!isOpen(port)) {
      doors.put(port, open(port));
    }
    return value.replace("//127.0.0.1:", "//" + address + ":");
  }

  /** Open already, too, where an engine listens on every address. */
  private boolean isOpen(int port) {
    if (doors.containsKey(port)) {
      return true;
    }
    try (Socket socket = new Socket(InetAddress.ofLiteral(address), port)) {
      return socket.isConnected();
    } catch (IOException closed) {
      return false;
    }
  }

  private ServerSocket open(int port) {
    try {
      ServerSocket door = new ServerSocket();
      door.bind(new InetSocketAddress(InetAddress.ofLiteral(address), port));
      Thread.startVirtualThread(() -> letIn(door, port));
      return door;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void letIn(ServerSocket door, int port) {
    while (!door.isClosed()) {
      try {
        Socket container = door.accept();
        Thread.startVirtualThread(() -> connect(container, port));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void connect(Socket container, int port) {
    try (container;
        Socket engine = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      Thread answers = Thread.startVirtualThread(() -> carry(engine, container));
      carry(container, engine);
      answers.join();
    } catch (IOException engineGone) {
      // The container sees a connection that ends, as it would without us between.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      // The other direction ends likewise.
    }
  }

  @Override
  public synchronized void close() {
    for (ServerSocket door : doors.values()) {
      try {
        door.close();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
