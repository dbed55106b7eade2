package jp.securityaction.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamConfigTest {
  private static final String WRITTEN =
      """
      version = 0.1
      [dev.global.parameters]
      stack_name = "security-action-dev"
      region = "ap-northeast-1"
      [dev.deploy.parameters]
      stack_name = "renamed-when-asked"
      parameter_overrides = ["Stage=dev"]
      """;

  @TempDir private Path folder;

  @Test
  void what_sam_deploy_was_told_counts_before_what_all_commands_are_told() throws IOException {
    SamConfig dev = SamConfig.read(written(WRITTEN), "dev");

    assertThat(dev.value("stack_name")).hasValue("renamed-when-asked");
    assertThat(dev.value("region")).hasValue("ap-northeast-1");
    assertThat(dev.value("profile")).isEmpty();
  }

  @Test
  void a_wrong_file_or_environment_is_named() throws IOException {
    Path good = written(WRITTEN);
    assertThatThrownBy(() -> SamConfig.read(good, "staging"))
        .hasMessageEndingWith("samconfig.toml has no environment staging");

    Path bad = written("dev = ");
    assertThatThrownBy(() -> SamConfig.read(bad, "dev")).hasMessageContaining("samconfig.toml: ");
  }

  private Path written(String toml) throws IOException {
    return Files.writeString(folder.resolve("samconfig.toml"), toml);
  }
}
