package jp.securityaction.logo;

import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;

class LogoPackageTest {

  @Test
  void each_star_has_its_file_under_the_name_the_programme_is_known_by() {
    assertThat(LogoPackage.of(Star.ONE).key()).isEqualTo("logos/security_action_hitotsuboshi.zip");
    assertThat(LogoPackage.of(Star.TWO).key()).isEqualTo("logos/security_action_futatsuboshi.zip");
  }

  @Test
  void the_declarer_keeps_it_under_a_name_to_read() {
    assertThat(LogoPackage.of(Star.TWO).attachment().name()).isEqualTo("SECURITY_ACTION_二つ星ロゴ.zip");
  }
}
