package jp.securityaction.local.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.local.engine.EngineSettings.Client;

/** The command of each engine, on a free port that is chosen anew with every call. */
record EngineCommands(EngineSettings settings) {

  EngineCommand dynamoDb() {
    int port = FreePort.choose();
    List<String> storage =
        settings.kept() ? List.of("-dbPath", folder("dynamodb").toString()) : List.of("-inMemory");
    List<String> command =
        new JavaCommand(new AotCache.Without())
            .of(
                EngineName.DYNAMODB,
                List.of("-Xmx256m"),
                ClassPath.of(jars(EngineName.DYNAMODB)),
                "software.amazon.dynamodb.services.local.main.ServerRunner",
                Stream.concat(
                        Stream.of("-sharedDb", "-disableTelemetry", "-port", String.valueOf(port)),
                        storage.stream())
                    .toList());
    return new EngineCommand(EngineName.DYNAMODB, port, command, "/");
  }

  EngineCommand openSearch() {
    int port = FreePort.choose();
    List<String> command =
        java(
            EngineName.OPENSEARCH,
            List.of("-Xms128m", "-Xmx512m"),
            "jp.securityaction.local.opensearch.OpenSearchNode",
            Integer.toString(port),
            Integer.toString(FreePort.choose()),
            folder("opensearch").toString());
    return new EngineCommand(
        EngineName.OPENSEARCH, port, command, "/_cluster/health?wait_for_status=yellow&timeout=1s");
  }

  EngineCommand s3() {
    int port = FreePort.choose();
    Path properties = folder("s3").resolve("s3proxy.properties");
    new S3ProxyProperties(port, settings.external().key(), settings.kept(), folder("s3/objects"))
        .write(properties);
    List<String> command =
        java(
            EngineName.S3,
            // s3proxy sends standard error through the logger, which must not write there itself.
            // The heap holds the open data too: 600 MB for a million declarers.
            List.of("-Xmx1536m", "-Dorg.slf4j.simpleLogger.logFile=System.out"),
            "org.gaul.s3proxy.Main",
            "--properties",
            properties.toString());
    return new EngineCommand(EngineName.S3, port, command, "/");
  }

  EngineCommand gbizId(Client client) {
    int port = FreePort.choose();
    List<String> command =
        new JavaCommand(settings.cache())
            .of(
                EngineName.GBIZID,
                List.of("-Xmx128m"),
                System.getProperty("java.class.path"),
                "jp.securityaction.local.gbizid.GbizIdStandIn",
                List.of(
                    "--port",
                    Integer.toString(port),
                    "--client-id",
                    client.id(),
                    "--client-secret",
                    client.secret(),
                    "--redirect-uri",
                    client.redirectUri()));
    return new EngineCommand(
        EngineName.GBIZID, port, command, "/oauth/.well-known/openid-configuration");
  }

  private List<String> java(
      EngineName name, List<String> options, String main, String... arguments) {
    return new JavaCommand(settings.cache())
        .of(name, options, ClassPath.of(jars(name)), main, List.of(arguments));
  }

  private Path jars(EngineName name) {
    return settings
        .repository()
        .resolve("infrastructure/local/engines/" + name.id() + "/target/lib");
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(settings.data().resolve(name)).toAbsolutePath();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
