package jp.securityaction.tests.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.securityaction.tests.client.Browser;
import jp.securityaction.tests.client.Json;
import jp.securityaction.tests.client.Reply;
import jp.securityaction.tests.client.Sent;
import jp.securityaction.tests.client.Site;

/** The open data as anybody finds them. */
record Register(Site site) {
  static final String CSV = "/open-data/register.csv";
  static final String NDJSON = "/open-data/register.ndjson";

  Reply statistics() {
    return new Browser(site).get("/api/statistics").isOk();
  }

  Reply catalogue() {
    return new Browser(site).get("/api/open-data").isOk();
  }

  Reply file(String path) {
    return Browser.fetch(site.origin() + path);
  }

  Reply file(Sent sent) {
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

  Optional<Json> row(String name) {
    return rows().stream().filter(row -> row.at("/name").text().equals(name)).findFirst();
  }
}
