package jp.securityaction.tests.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An OpenSearch with the security plugin, whose master is one role. */
final class SecuredEngine implements AutoCloseable {
  private static final Path BUILT = Path.of("secured-engine", "target").toAbsolutePath();
  private static final String PASSWORD = "changeit";

  /** Who somebody is, a proxy on this machine says; there are no users and no passwords. */
  private static final String CONFIG =
      """
      _meta: {type: config, config_version: 2}
      config:
        dynamic:
          http:
            anonymous_auth_enabled: false
            xff: {enabled: true, internalProxies: '127\\.0\\.0\\.1', remoteIpHeader: x-forwarded-for}
          authc:
            iam:
              http_enabled: true
              order: 0
              http_authenticator:
                type: proxy
                challenge: false
                config: {user_header: x-proxy-user, roles_header: x-proxy-roles}
              authentication_backend: {type: noop}
      """;

  private static final String NO_USERS = "_meta: {type: internalusers, config_version: 2}\n";

  private final Process process;
  private final int port;

  private SecuredEngine(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Does not wait until it is usable. */
  static SecuredEngine start(Path home, String masterArn) throws Exception {
    Path security = Files.createDirectories(home.resolve("config/opensearch-security"));
    copyDefaults(security);
    Files.writeString(security.resolve("config.yml"), CONFIG);
    Files.writeString(security.resolve("internal_users.yml"), NO_USERS);
    Files.writeString(
        security.resolve("roles_mapping.yml"),
        """
        _meta: {type: rolesmapping, config_version: 2}
        all_access: {reserved: false, backend_roles: ["%s"]}
        """
            .formatted(masterArn));
    makeKeys(home.resolve("config"));
    int port = freePort();
    Process process =
        new ProcessBuilder(
                java("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                BUILT.resolve("lib") + "/*:" + BUILT.resolve("security") + "/*",
                "jp.securityaction.tests.secured.SecuredNode",
                Integer.toString(port),
                Integer.toString(freePort()),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("engine.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new SecuredEngine(process, port);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static void copyDefaults(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(BUILT.resolve("security/config"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yml")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  /** Nodes speak TLS to each other, however few there are. */
  private static void makeKeys(Path folder) throws Exception {
    String keys = folder.resolve("node.p12").toString();
    String certificate = folder.resolve("node.crt").toString();
    keytool("-genkeypair -alias node -keyalg EC -dname CN=node -keystore", keys);
    keytool("-exportcert -alias node -keystore", keys, "-file", certificate);
    keytool(
        "-importcert -noprompt -alias node -keystore",
        folder.resolve("trust.p12").toString(),
        "-file",
        certificate);
  }

  private static void keytool(String options, String... more) throws Exception {
    List<String> command =
        Stream.of(
                Stream.of(java("keytool"), "-storetype", "PKCS12", "-storepass", PASSWORD),
                Arrays.stream(options.split(" ", -1)),
                Arrays.stream(more))
            .flatMap(part -> part)
            .toList();
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
