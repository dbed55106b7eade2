package jp.securityaction.local.gbizid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import jp.securityaction.core.codes.CorporateNumber;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

  @Test
  void the_same_name_is_always_the_same_account_and_found_by_its_sub() {
    new Random(Long.getLong("seed", 7))
        .ints(500, 0, 1_000_000_000)
        .mapToObj(n -> (n % 2 == 0 ? "load-" : "sole-") + n)
        .forEach(
            name -> {
              DemoAccount account = DemoAccounts.named(name).orElseThrow();
              assertThat(DemoAccounts.named(name)).contains(account);
              assertThat(DemoAccounts.of(account.subject())).contains(account);
            });
  }

  @Test
  void every_load_account_has_a_right_corporate_number_a_name_and_a_sub_of_its_own() {
    Set<Object> seen = new HashSet<>();
    for (int n = 0; n < 20_000; n++) {
      DemoAccount account = DemoAccounts.named("load-" + n).orElseThrow();
      assertThat(CorporateNumber.of(String.valueOf(account.profile().get("corporate_number"))))
          .isPresent();
      assertThat(seen.add(account.subject())).isTrue();
      assertThat(seen.add(account.profile().get("corporate_number"))).isTrue();
      assertThat(seen.add(account.profile().get("name"))).isTrue();
    }
  }

  @Test
  void a_corporation_that_registered_anew_is_another_account_with_the_same_number() {
    DemoAccount first = DemoAccounts.named("load-7").orElseThrow();
    DemoAccount second = DemoAccounts.named("load-7-2").orElseThrow();

    assertThat(second.subject()).isNotEqualTo(first.subject());
    assertThat(DemoAccounts.of(second.subject())).contains(second);
    for (String same : new String[] {"corporate_number", "name", "account_type"}) {
      assertThat(second.profile().get(same)).isEqualTo(first.profile().get(same));
    }
    assertThat(DemoAccounts.named("load-999999999-9")).isPresent();
    assertThat(DemoAccounts.named("load-7-1")).isEmpty();
    assertThat(DemoAccounts.named("load-7-10")).isEmpty();
  }

  @Test
  void the_last_numbers_exist_too() {
    assertThat(DemoAccounts.named("load-999999999")).isPresent();
    assertThat(DemoAccounts.named("sole-999999999")).isPresent();
    assertThat(DemoAccounts.named("load-1000000000")).isEmpty();
  }

  @Test
  void every_listed_account_exists_but_the_denial() {
    for (String name : DemoAccounts.DESCRIPTIONS.keySet()) {
      assertThat(DemoAccounts.named(name).isPresent())
          .isEqualTo(!name.equals(AuthorizationEndpoint.DENY));
    }
  }
}
