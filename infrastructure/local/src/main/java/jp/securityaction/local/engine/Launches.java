package jp.securityaction.local.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.securityaction.local.engine.EngineSettings.Client;

/** How each engine is started, on a port chosen anew with every try. */
record Launches(EngineSettings settings) {

  EngineStart dynamoDb() {
    int port = FreePort.choose();
    Path folder = folder("dynamodb");
    String main = "software.amazon.dynamodb.services.local.main.ServerRunner";
    String[] common = {"-sharedDb", "-disableTelemetry", "-port", Integer.toString(port)};
    String[] storage =
        settings.kept() ? new String[] {"-dbPath", folder.toString()} : new String[] {"-inMemory"};
    return new EngineStart(
        EngineName.DYNAMODB,
        port,
        new JavaCommand(new AotCache.Without())
            .of(
                EngineName.DYNAMODB,
                List.of("-Xmx256m"),
                ClassPath.of(jars(EngineName.DYNAMODB)),
                main,
                join(common, storage)),
        "/");
  }

  EngineStart openSearch() {
    int port = FreePort.choose();
    return new EngineStart(
        EngineName.OPENSEARCH,
        port,
        java(
            EngineName.OPENSEARCH,
            List.of("-Xms128m", "-Xmx512m"),
            "jp.securityaction.local.opensearch.OpenSearchNode",
            Integer.toString(port),
            Integer.toString(FreePort.choose()),
            folder("opensearch").toString()),
        "/_cluster/health?wait_for_status=yellow&timeout=1s");
  }

  EngineStart s3() {
    int port = FreePort.choose();
    Path properties = folder("s3").resolve("s3proxy.properties");
    write(
        properties,
        List.of(
            "s3proxy.endpoint=http://127.0.0.1:" + port,
            "s3proxy.authorization=aws-v4",
            "s3proxy.identity=" + settings.given().key().id(),
            "s3proxy.credential=" + settings.given().key().secret(),
            // Among them the session of whoever took a role. They are signed all the same.
            "s3proxy.ignore-unknown-headers=true",
            "jclouds.provider=" + (settings.kept() ? "filesystem-nio2" : "transient-nio2"),
            "jclouds.filesystem.basedir=" + folder("s3/objects"),
            "jclouds.identity=local",
            "jclouds.credential=local"));
    return new EngineStart(
        EngineName.S3,
        port,
        java(
            EngineName.S3,
            // s3proxy sends standard error through the logger, which must not write there itself.
            // In memory lie the open data, too: 600 MB of a million declarers.
            List.of("-Xmx1536m", "-Dorg.slf4j.simpleLogger.logFile=System.out"),
            "org.gaul.s3proxy.Main",
            "--properties",
            properties.toString()),
        "/");
  }

  EngineStart gbizId(Client client) {
    int port = FreePort.choose();
    return new EngineStart(
        EngineName.GBIZID,
        port,
        new JavaCommand(settings.cache())
            .of(
                EngineName.GBIZID,
                List.of("-Xmx128m"),
                System.getProperty("java.class.path"),
                "jp.securityaction.local.gbizid.GbizIdStandIn",
                "--port",
                Integer.toString(port),
                "--client-id",
                client.id(),
                "--client-secret",
                client.secret(),
                "--redirect-uri",
                client.redirectUri()),
        "/oauth/.well-known/openid-configuration");
  }

  private List<String> java(
      EngineName name, List<String> options, String main, String... arguments) {
    return new JavaCommand(settings.cache())
        .of(name, options, ClassPath.of(jars(name)), main, arguments);
  }

  private Path jars(EngineName name) {
    return settings
        .repository()
        .resolve("infrastructure/local/engines/" + name.word() + "/target/lib");
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(settings.data().resolve(name)).toAbsolutePath();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String[] join(String[] first, String[] second) {
    String[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
