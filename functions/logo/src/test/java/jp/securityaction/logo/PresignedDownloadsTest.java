package jp.securityaction.logo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.securityaction.logo.PresignedDownloads.Download;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import org.junit.jupiter.api.Test;

class PresignedDownloadsTest {
  private static final Attachment ATTACHMENT = new Attachment("logo.zip", "一つ星.zip");

  @Test
  void a_link_lives_as_long_as_asked_and_says_until_when() {
    Instant before = Instant.now();

    Download download = sign(Map.of());

    assertThat(download.url()).contains("X-Amz-Expires=60");
    assertThat(download.expiresAt())
        .isBetween(before.plusSeconds(58), Instant.now().plusSeconds(61));
  }

  @Test
  void it_tells_the_browser_to_keep_the_file_under_its_names() {
    assertThat(sign(Map.of()).url())
        .contains("response-content-disposition=attachment%3B%20filename%3D%22logo.zip%22");
  }

  @Test
  void on_aws_the_bucket_is_part_of_the_host_and_here_of_the_path() {
    assertThat(sign(Map.of()).url())
        .startsWith("https://bucket.s3.ap-northeast-1.amazonaws.com/logos/logo.zip?");
    assertThat(sign(Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:25001")).url())
        .startsWith("http://127.0.0.1:25001/bucket/logos/logo.zip?");
  }

  @Test
  void a_link_does_not_show_in_a_log() {
    assertThat(sign(Map.of()).toString()).doesNotContain("http", "Signature");
  }

  private static Download sign(Map<String, String> more) {
    Map<String, String> variables =
        new HashMap<>(
            Map.of(
                "AWS_REGION", "ap-northeast-1",
                "AWS_ACCESS_KEY_ID", "id",
                "AWS_SECRET_ACCESS_KEY", "secret"));
    variables.putAll(more);
    try (var downloads = new PresignedDownloads(new AwsSettings(new Environment(variables)))) {
      return downloads.sign("bucket", "logos/logo.zip", ATTACHMENT, Duration.ofSeconds(60));
    }
  }
}
