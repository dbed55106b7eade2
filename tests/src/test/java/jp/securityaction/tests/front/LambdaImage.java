package jp.securityaction.tests.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Lambda base image with what one machine needs besides: where the engines are, for SAM CLI
 * passes on no variable that the template does not name; and the trust store, which AWS's image has
 * and a home-made one may not have.
 */
final class LambdaImage implements AutoCloseable {
  private static final Path TRUST_STORE = Path.of("/etc/ssl/certs/ca-certificates.crt");
  private static final String HOSTS = "/etc/hosts-of-the-engines";

  private final String repository;

  private LambdaImage(String repository) {
    this.repository = repository;
  }

  static LambdaImage withVariables(Map<String, String> variables, Bridge bridge) {
    LambdaImage image =
        new LambdaImage("security-action-sam-local-" + ProcessHandle.current().pid());
    List<String> commit = new ArrayList<>(List.of("commit"));
    variables.forEach((name, value) -> commit.addAll(List.of("--change", env(name, value))));
    // GビズID's issuer is a name on this machine, and has to be the same name in there.
    commit.addAll(List.of("--change", env("JDK_JAVA_OPTIONS", "-Djdk.net.hosts.file=" + HOSTS)));
    String container = docker("create", base(), "/nothing");
    try {
      docker("cp", files(bridge) + "/.", container + ":/");
      commit.addAll(List.of(container, image.name()));
      docker(commit.toArray(String[]::new));
    } finally {
      docker("rm", container);
    }
    return image;
  }

  String name() {
    return repository + ":1";
  }

  /** With what SAM CLI put on top of it. */
  @Override
  public void close() {
    docker("rmi", "--force", name(), repository + ":rapid-" + Sam.architecture());
  }

  private static Path files(Bridge bridge) {
    Path root = Sam.FOLDER.resolve("image");
    try {
      Path etc = Files.createDirectories(root.resolve("etc/ssl/certs"));
      Files.writeString(root.resolve(HOSTS.substring(1)), bridge.address() + " localhost\n");
      if (Files.isRegularFile(TRUST_STORE)) {
        Files.copy(
            TRUST_STORE,
            etc.resolve(TRUST_STORE.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return root;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String env(String name, String value) {
    return "ENV " + name + "=" + value;
  }

  /** As SAM CLI would take it by itself. */
  static String base() {
    return System.getProperty("sam.image", "public.ecr.aws/lambda/java:25-" + Sam.architecture());
  }

  private static String docker(String... words) {
    return Program.run(Sam.join(List.of("docker"), List.of(words)), Map.of());
  }
}
