package jp.securityaction.tests.front;

import java.nio.file.Path;

/**
 * What {@code sam build} makes of the template.
 *
 * @param template the built one, with the nested ones beside it
 */
record SamBuild(Path template) {

  static SamBuild make(Path folder) {
    Command.run(
        Sam.command(
            "build",
            "--template",
            Path.of("..", "template.yaml").toAbsolutePath().normalize().toString(),
            "--build-dir",
            folder.toString()),
        Sam.environment());
    return new SamBuild(folder.resolve("template.yaml"));
  }
}
