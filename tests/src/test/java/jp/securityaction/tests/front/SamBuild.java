package jp.securityaction.tests.front;

import java.nio.file.Path;

/**
 * What {@code sam build} makes of the template.
 *
 * @param template the built one, with the nested ones beside it
 */
record SamBuild(Path template) {

  static SamBuild make(Path folder) {
    Program.run(
        Sam.command(
            "build", "--template", Sam.TEMPLATE.toString(), "--build-dir", folder.toString()),
        Sam.environment());
    return new SamBuild(folder.resolve("template.yaml"));
  }
}
