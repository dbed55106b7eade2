package jp.securityaction.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.listing.ListedDeclaration;
import org.junit.jupiter.api.Test;

class StreamImagesTest {
  private static final String IMAGE =
      """
      {"pk": {"S": "declaration#k1"}, "sk": {"S": "declaration"}, "version": {"N": "3"},
       "status": {"S": "live"}, "declaredAt": {"N": "1775001600000"},
       "owner": {"S": "1242"}, "id": {"S": "51234567897"},
       "contact": {"M": {"email": {"S": "taro@example.jp"}}}, "odd": {"N": "1.5"},
       "listing": {"M": {"name": {"S": "みらい"}, "nameKana": {"S": "ミライ"},
         "corpType": {"S": "corporation"}, "prefecture": {"S": "13"}, "city": {"S": "13101"},
         "industry": {"S": "G"}, "star": {"N": "2"}, "declaredOn": {"S": "2026-04-01"},
         "policyUrl": {"S": "https://example.jp/policy"}}}}
      """;

  @Test
  void a_change_tells_the_declaration_as_it_is_now() throws IOException {
    ListedDeclaration declaration = read("{\"Keys\": %s, \"NewImage\": %s}").orElseThrow();

    assertThat(declaration.key()).isEqualTo(new DeclarationKey("k1"));
    assertThat(declaration.version()).isEqualTo(3);
    assertThat(declaration.status()).isEqualTo(Status.LIVE);
    assertThat(declaration.declaredAt()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(declaration.listing().name()).isEqualTo("みらい");
    assertThat(declaration.listing().star()).isEqualTo(Star.TWO);
    assertThat(declaration.listing().policyUrl()).isEqualTo("https://example.jp/policy");
    assertThat(declaration.listing().websiteUrl()).isNull();
  }

  @Test
  void a_removed_declaration_is_a_stopped_one_of_the_next_version() throws IOException {
    ListedDeclaration declaration = read("{\"Keys\": %s, \"OldImage\": %s}").orElseThrow();

    assertThat(declaration.status()).isEqualTo(Status.STOPPED);
    assertThat(declaration.version()).isEqualTo(4);
  }

  @Test
  void what_is_no_declaration_is_passed_over() throws IOException {
    Map<String, Object> change =
        JSON.std.mapFrom(
            "{\"Keys\": {\"pk\": {\"S\": \"account#1242\"}, \"sk\": {\"S\": \"current\"}}}");

    assertThat(StreamImages.declaration(change)).isEmpty();
  }

  @Test
  void a_declaration_without_its_public_part_cannot_be_read() throws IOException {
    Map<String, Object> change =
        JSON.std.mapFrom("{\"Keys\": %s, \"NewImage\": %s}".formatted(keys(), keys()));

    assertThatThrownBy(() -> StreamImages.declaration(change)).isInstanceOf(RuntimeException.class);
  }

  private static Optional<ListedDeclaration> read(String change) throws IOException {
    return StreamImages.declaration(JSON.std.mapFrom(change.formatted(keys(), IMAGE)));
  }

  private static String keys() {
    return "{\"pk\": {\"S\": \"declaration#k1\"}, \"sk\": {\"S\": \"declaration\"}}";
  }
}
