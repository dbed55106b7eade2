package jp.securityaction.tests.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import jp.securityaction.local.template.FunctionDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zips that the template names are what these tests run: each class in them is, byte for byte,
 * the one that this JVM loads under that name, and each file beside the classes one that it finds.
 * Their digests are left for {@code .ci/run}, which compares them with what SAM CLI would deploy.
 */
final class ZipsTest {
  private static final ClassLoader TESTED = ZipsTest.class.getClassLoader();

  @TempDir Path folder;

  @Test
  void every_class_in_a_zip_is_the_one_that_the_tests_load() throws IOException {
    Map<String, Integer> classes = new LinkedHashMap<>();
    List<String> digests = new ArrayList<>();
    for (Path zip : zips()) {
      digests.add(Digest.of(Files.readAllBytes(zip)) + "  " + Path.of("..").relativize(zip));
      for (Path jar : jars(zip)) {
        String digest = Digest.of(Files.readAllBytes(jar));
        if (!classes.containsKey(digest)) {
          classes.put(digest, compared(zip, jar));
        }
      }
    }
    Proof.of(
        "zips",
        "%d zips: %d jars with %d classes, each the one that the tests loaded"
            .formatted(
                digests.size(),
                classes.size(),
                classes.values().stream().mapToInt(Integer::intValue).sum()));
    Proof.of("zips.sha256", String.join("\n", digests));
  }

  private static List<Path> zips() {
    return Deployment.functions().stream()
        .map(FunctionDefinition::id)
        .map(id -> Path.of("..", Deployment.template().text(id, "CodeUri")))
        // Two functions may share one.
        .distinct()
        .toList();
  }

  private List<Path> jars(Path zip) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (var entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".jar")) {
          Path jar = folder.resolve(Path.of(entry.getName()).getFileName());
          Files.copy(file.getInputStream(entry), jar, StandardCopyOption.REPLACE_EXISTING);
          jars.add(jar);
        }
      }
    }
    assertThat(jars).as("%s", zip).isNotEmpty();
    return jars;
  }

  /** How many classes were compared. */
  private static int compared(Path zip, Path file) throws IOException {
    int classes = 0;
    try (JarFile jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
      for (JarEntry entry : jar.versionedStream().filter(ZipsTest::counts).toList()) {
        byte[] packed = jar.getInputStream(entry).readAllBytes();
        boolean isClass = entry.getName().endsWith(".class");
        assertThat(isClass ? isLoaded(entry.getName(), packed) : isFound(entry.getName(), packed))
            .as("%s in %s of %s is what was tested", entry.getName(), file.getFileName(), zip)
            .isTrue();
        classes += isClass ? 1 : 0;
      }
    }
    return classes;
  }

  /** What stands in META-INF is about the jar, or merged from all of them. */
  private static boolean counts(JarEntry entry) {
    return !entry.isDirectory()
        && !entry.getName().startsWith("META-INF/")
        && !entry.getName().equals("module-info.class");
  }

  private static boolean isLoaded(String name, byte[] packed) throws IOException {
    URL first = TESTED.getResource(name);
    return first != null && Arrays.equals(packed, bytes(first));
  }

  /**
   * Files of the same name may lie in more than one jar, such as lists that are read one by one.
   */
  private static boolean isFound(String name, byte[] packed) throws IOException {
    for (URL candidate : Collections.list(TESTED.getResources(name))) {
      if (Arrays.equals(packed, bytes(candidate))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(URL address) throws IOException {
    try (InputStream stream = address.openStream()) {
      return stream.readAllBytes();
    }
  }
}
