package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StaticPagesTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_small_site() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("mypage"));
    Files.createDirectories(site.resolve("assets"));
    Files.writeString(site.resolve("index.html"), "start");
    Files.writeString(site.resolve("404.html"), "nothing here");
    Files.writeString(site.resolve("mypage/index.html"), "mine");
    Files.writeString(site.resolve("assets/app-1a2b.js"), "code");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
  }

  @Test
  void folders_show_their_page() throws IOException {
    assertThat(text(get("/"))).isEqualTo("start");
    assertThat(text(get("/mypage/"))).isEqualTo("mine");
    assertThat(get("/").headers()).containsEntry("content-type", "text/html; charset=utf-8");
  }

  @Test
  void a_folder_without_its_slash_leads_to_the_one_with_it() throws IOException {
    Response response = get("/mypage");

    assertThat(response.status()).isEqualTo(301);
    assertThat(response.headers()).containsEntry("location", "/mypage/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/mypage/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/link.txt",
        "/%00",
        "/%zz",
        "/.hidden",
        "//secret.txt",
        "/nope",
        "/index.html/"
      })
  void nothing_but_the_site_is_served(String path) throws IOException {
    Response response = get(path);

    assertThat(response.status()).isEqualTo(404);
    assertThat(text(response)).isEqualTo("nothing here");
  }

  @Test
  void what_is_named_after_its_content_may_be_kept_for_ever() throws IOException {
    assertThat(get("/assets/app-1a2b.js").headers())
        .containsEntry("cache-control", "public, max-age=31536000, immutable");
    assertThat(get("/").headers()).containsEntry("cache-control", "no-cache");
  }

  @Test
  void a_page_that_is_known_is_not_sent_again() throws IOException {
    String tag = Objects.requireNonNull(get("/").headers().get("etag"));

    Response again = pages().answer(request("GET", "/", Map.of("if-none-match", List.of(tag))));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void pages_are_only_read() throws IOException {
    assertThat(pages().answer(request("POST", "/", Map.of())).status()).isEqualTo(405);
  }

  private StaticPages pages() {
    return new StaticPages(folder.resolve("site"));
  }

  private Response get(String path) throws IOException {
    return pages().answer(request("GET", path, Map.of()));
  }

  private static String text(Response response) {
    return new String(response.body(), UTF_8);
  }

  private static Request request(String method, String path, Map<String, List<String>> headers) {
    return new Request("r1", method, path, "", "HTTP/1.1", "127.0.0.1", 8080, headers, new byte[0]);
  }
}
