package jp.securityaction.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.List;
import jp.securityaction.local.engine.AotCache;

/** One start with a few calls, in a JVM that writes its AOT cache at its end. */
final class TrainingRun {
  private static final int DECLARERS = 60;
  private static final List<String> CALLS =
      List.of(
          "/",
          "/api/session",
          "/api/consents",
          "/api/login",
          "/api/search?q=a&prefecture=13",
          "/api/statistics",
          "/open-data/register.csv",
          "/api/subsidy-eligibility?generation=new&programme=other");

  private TrainingRun() {}

  public static void main(String[] arguments) throws IOException {
    Path repository = Path.of(arguments[0]);
    Options options =
        Options.forTests(repository)
            .withSeed(DECLARERS)
            .withCache(new AotCache.Make(repository.resolve(ProjectFiles.CACHES)));
    try (RunningSystem system = RunningSystem.start(options)) {
      for (String call : CALLS) {
        HttpURLConnection connection =
            (HttpURLConnection) system.site().resolve(call).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        System.out.println(call + " " + connection.getResponseCode());
      }
    }
    // Threads of the functions' clients do not end by themselves.
    System.exit(0);
  }
}
