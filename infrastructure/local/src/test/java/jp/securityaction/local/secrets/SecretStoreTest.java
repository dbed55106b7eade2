package jp.securityaction.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.local.template.SecretDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretStoreTest {
  private static final String ARN = "arn:aws:secretsmanager:ap-northeast-1:000000000000:secret:key";

  @TempDir private Path folder;

  @Test
  void a_secret_is_drawn_as_the_template_says_and_kept() {
    String drawn = secrets(Map.of()).find(ARN).orElseThrow().getValue();

    assertThat(drawn).matches("[0-9a-f]{64}");
    assertThat(secrets(Map.of()).find("key").orElseThrow().getValue()).isEqualTo(drawn);
  }

  @Test
  void it_is_answered_as_secrets_manager_does() throws IOException {
    try (SecretsManagerEndpoint endpoint =
        SecretsManagerEndpoint.start(secrets(Map.of("arn:given", "open")))) {
      assertThat(get(endpoint, "arn:given")).containsEntry("SecretString", "open");
      assertThat(get(endpoint, "arn:other")).containsEntry("__type", "ResourceNotFoundException");
    }
  }

  private SecretStore secrets(Map<String, String> given) {
    return SecretStore.of(
        List.of(
            new SecretDefinition(
                ARN,
                Optional.empty(),
                Optional.of(new SecretDefinition.Drawing(64, "0123456789abcdef")))),
        given,
        folder.resolve("secrets.properties"));
  }

  private static Map<String, Object> get(SecretsManagerEndpoint endpoint, String id)
      throws IOException {
    HttpURLConnection connection = (HttpURLConnection) endpoint.uri().toURL().openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Amz-Target", "secretsmanager.GetSecretValue");
    connection
        .getOutputStream()
        .write(JSON.std.asString(Map.of("SecretId", id)).getBytes(StandardCharsets.UTF_8));
    return JSON.std.mapFrom(
        connection.getResponseCode() == 200
            ? connection.getInputStream()
            : connection.getErrorStream());
  }
}
