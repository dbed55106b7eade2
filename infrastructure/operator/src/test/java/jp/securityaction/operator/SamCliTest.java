package jp.securityaction.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamCliTest {
  @TempDir private Path folder;

  @Test
  void the_outputs_are_what_it_lists_for_the_stack_in_its_region() throws IOException {
    SamCli sam =
        sam(
            """
            [ "$*" = 'list stack-outputs --stack-name shop --region eu-west-1 --output json' ] || exit 1
            echo 'A newer version of SAM CLI is there' >&2
            echo '[{"OutputKey": "WebBucket", "OutputValue": "pages", "Description": ""}]'
            """);

    StackOutputs outputs = StackOutputs.of(new StackSelector.Selected("shop", "eu-west-1"), sam);

    assertThat(outputs.required("WebBucket")).isEqualTo("pages");
    assertThatThrownBy(() -> outputs.required("LogosBucket"))
        .isInstanceOf(OperateException.class)
        .hasMessage("the stack shop has no output LogosBucket: deploy this version first");
  }

  @Test
  void of_a_failure_only_its_sentence_is_told() throws IOException {
    SamCli sam =
        sam(
            """
            echo 'SAM CLI collects telemetry' >&2
            echo 'Error: The input stack shop does not exist' >&2
            exit 1
            """);

    assertThatThrownBy(() -> sam.run(List.of("list")))
        .isInstanceOf(OperateException.class)
        .hasMessage("sam: The input stack shop does not exist");
  }

  @Test
  void where_it_is_not_installed_it_is_named() {
    assertThatThrownBy(() -> new SamCli(Map.of("PATH", folder.toString())).run(List.of("list")))
        .isInstanceOf(OperateException.class)
        .hasMessageStartingWith("SAM CLI is not installed");
  }

  private SamCli sam(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("sam"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new SamCli(Map.of("PATH", folder.toString()));
  }
}
