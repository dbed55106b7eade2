package jp.securityaction.tests.operator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * SAM CLI as far as {@code ./operate} asks it: a program that lists the outputs of one stack, to
 * one person, in the words and the JSON of SAM CLI 1.170.
 *
 * @param folder to be the first on the PATH
 */
record SamStandIn(Path folder) implements AutoCloseable {
  private static final String STACK = "security-action-dev";

  static SamStandIn with(Map<String, String> outputs) {
    List<Map<String, String>> listed =
        outputs.entrySet().stream()
            .map(
                output ->
                    Map.of(
                        "OutputKey",
                        output.getKey(),
                        "OutputValue",
                        output.getValue(),
                        "Description",
                        ""))
            .toList();
    try {
      Path folder = Files.createTempDirectory("sam-");
      Path json = Files.write(folder.resolve("outputs.json"), JSON.std.asBytes(listed));
      Path program = folder.resolve("sam");
      Files.writeString(program, script(json));
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
      return new SamStandIn(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String script(Path outputs) {
    return """
        #!/bin/sh
        if [ "$AWS_ACCESS_KEY_ID" != %s ]; then
          echo 'Error: An error occurred (InvalidClientTokenId)' >&2
          exit 1
        fi
        if [ "$*" = 'list stack-outputs --stack-name %s --region ap-northeast-1 --output json' ]; then
          cat '%s'
        else
          echo "Error: The input stack $4 does not exist on Cloudformation in the region $6" >&2
          exit 1
        fi
        """
        .formatted(AwsStandIn.PERSON, STACK, outputs);
  }

  String path() {
    return folder + ":" + System.getenv("PATH");
  }

  @Override
  public void close() {
    try {
      Files.delete(folder.resolve("sam"));
      Files.delete(folder.resolve("outputs.json"));
      Files.delete(folder);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
