package jp.securityaction.tests.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.benchmarks.client.Site;

/** The open data as anybody finds them. */
public record PublishedOpenData(Site site) {
  static final String CSV = "/open-data/register.csv";
  static final String NDJSON = "/open-data/register.ndjson";

  ApiAnswer statistics() {
    return new Browser(site).get("/api/statistics").isOk();
  }

  ApiAnswer catalogue() {
    return new Browser(site).get("/api/open-data").isOk();
  }

  ApiAnswer file(String path) {
    return Browser.fetch(site.origin() + path);
  }

  ApiAnswer file(ApiCall sent) {
    return Browser.fetch(sent.at(site.origin()));
  }

  List<Json> rows() {
    return file(NDJSON)
        .isOk()
        .text()
        .lines()
        .map(line -> Json.parse(line.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  public Optional<Json> row(String name) {
    return rows().stream().filter(row -> row.at("/name").text().equals(name)).findFirst();
  }
}
