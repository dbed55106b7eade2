package jp.securityaction.local.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of an engine's JVM: small, and quick to start. */
record JavaCommand(AotCache cache) {

  List<String> of(
      EngineName engine,
      List<String> options,
      String classPath,
      String main,
      List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(cache.options(engine.id()));
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.add(main);
    command.addAll(arguments);
    return command;
  }
}
