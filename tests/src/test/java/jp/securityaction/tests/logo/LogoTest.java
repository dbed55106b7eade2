package jp.securityaction.tests.logo;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Order(1)
final class LogoTest {

  @BeforeAll
  static void let_a_link_grow_old() {
    assertThat(AgedLink.taken().url()).isNotEmpty();
  }

  @Test
  void the_link_gives_a_zip_with_the_logo_and_its_terms() throws IOException {
    Applicant owner = aDeclarer(anApplication());

    ApiAnswer link = owner.asksForLogo(1).isOk();
    ApiAnswer zip = Browser.fetch(link.at("/url").text()).isOk();

    Map<String, byte[]> files = unzipped(zip.body());
    for (String size : new String[] {"large", "small"}) {
      for (String ink : new String[] {"color", "bw"}) {
        assertThat(files)
            .hasEntrySatisfying(
                "security_action_hitotsuboshi-" + size + "_" + ink + ".png",
                png -> assertThat(png).startsWith(0x89, 'P', 'N', 'G'));
      }
    }
    assertThat(files.keySet()).anyMatch(name -> name.endsWith(".svg"));
    String terms =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".txt"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(terms).contains("見本");
  }

  @Test
  void the_file_is_named_for_old_browsers_and_new_ones() {
    ApiAnswer link = aDeclarer(anApplication()).asksForLogo(1).isOk();

    ApiAnswer zip = Browser.fetch(link.at("/url").text()).isOk();

    assertThat(zip.header("content-disposition").orElseThrow())
        .startsWith("attachment")
        .containsPattern("filename=\"[!-~]+\\.zip\"")
        .contains("filename*=UTF-8''");
    assertThat(link.at("/fileName").text()).endsWith(".zip");
  }

  @Test
  void invariant_6_a_link_lives_sixty_seconds_and_is_for_its_own_file_only() {
    OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC);
    ApiAnswer link = aDeclarer(anApplication()).asksForLogo(1).isOk();
    String url = link.at("/url").text();

    assertThat(Duration.between(before, OffsetDateTime.parse(link.at("/expiresAt").text())))
        .isBetween(Duration.ofSeconds(55), Duration.ofSeconds(62));
    assertThat(url).contains("X-Amz-Expires=60");
    assertThat(Browser.fetch(url.replace("hitotsuboshi", "futatsuboshi")).status()).isEqualTo(403);
    assertThat(Browser.fetch(url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000")).status())
        .isEqualTo(403);
    assertThat(Browser.fetch(altered(url)).status()).isEqualTo(403);
    assertThat(Browser.fetch("DELETE", url).status()).isEqualTo(403);
  }

  @Test
  @Tag("not-on-localstack") // It lets anybody read who does not sign at all.
  void invariant_6_the_file_is_not_there_without_a_signature() {
    String url = aDeclarer(anApplication()).asksForLogo(1).isOk().at("/url").text();

    assertThat(Browser.fetch(url.split("\\?", 2)[0]).status()).isEqualTo(403);
  }

  @Test
  void invariant_6_a_logo_is_given_only_for_a_declared_star() {
    Applicant one = aDeclarer(anApplication());
    one.asksForLogo(2).isProblem(403, "star-not-declared");

    Applicant two = aDeclarer(anApplication().ofTwoStars());
    assertThat(Browser.fetch(two.asksForLogo(1).isOk().at("/url").text()).status()).isEqualTo(200);
    assertThat(Browser.fetch(two.asksForLogo(2).isOk().at("/url").text()).status()).isEqualTo(200);
  }

  @Test
  void invariant_6_no_link_is_given_after_a_stop_nor_before_a_declaration() {
    anApplicant().asksForLogo(1).isProblem(404, "not-declared");

    Applicant owner = aDeclarer(anApplication());
    owner.stops().isOk();
    owner.asksForLogo(1).isProblem(409, "stopped");
  }

  @Test
  void a_download_is_noted_but_makes_no_version() {
    Applicant owner = aDeclarer(anApplication());

    owner.asksForLogo(1).isOk();

    assertThat(owner.history().texts("/action")).containsExactly("logo-downloaded", "declared");
    assertThat(owner.sees().etag()).isEqualTo("\"1\"");
  }

  @Test
  void a_refused_download_is_not_noted() {
    Applicant owner = aDeclarer(anApplication());

    owner.asksForLogo(2).isProblem(403, "star-not-declared");

    assertThat(owner.history().items()).hasSize(1);
  }

  @Test
  void the_star_must_be_one_of_two() {
    Applicant owner = aDeclarer(anApplication());
    for (String query :
        new String[] {
          "", "?star=", "?star=3", "?star=0", "?star=x", "?star=1&star=2", "?star=1&big=1"
        }) {
      owner.send(ApiCall.get("/api/logo" + query).wrong()).isProblem(400, "malformed");
    }
    aVisitor().get("/api/logo?star=1").isProblem(401, "no-session");
  }

  private static String altered(String url) {
    String signature = "X-Amz-Signature=";
    int at = url.indexOf(signature) + signature.length();
    char first = url.charAt(at) == '0' ? '1' : '0';
    return url.substring(0, at) + first + url.substring(at + 1);
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), entries.readAllBytes());
      }
    }
    return files;
  }
}
