package jp.securityaction.benchmarks.functions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import jp.securityaction.benchmarks.measure.Durations;
import jp.securityaction.local.RunningSystem;

/**
 * What every {@code GET /api/login} waits for: the provider's discovery document, over a client of
 * its own as the function makes one.
 */
record ProviderAlone(URI discovery) {

  static ProviderAlone of(RunningSystem stack) {
    String issuer = stack.function("LoginFunction").definition().variables().get("GBIZID_ISSUER");
    return new ProviderAlone(URI.create(issuer + ".well-known/openid-configuration"));
  }

  Durations asked(int times) throws IOException, InterruptedException {
    Durations samples = new Durations();
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      ask();
      samples.add(System.nanoTime() - begin);
    }
    return samples;
  }

  private void ask() throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Thread::startVirtualThread)
            .build();
    try {
      client.send(HttpRequest.newBuilder(discovery).build(), BodyHandlers.ofString());
    } finally {
      client.shutdownNow();
    }
  }
}
