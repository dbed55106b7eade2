package jp.securityaction.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import org.junit.jupiter.api.Test;

class SessionItemTest {
  private static final Instant START = Instant.parse("2026-04-01T00:00:00.123Z");
  private static final Instant IDLE_UNTIL = START.plusSeconds(1800);
  private static final Instant ENDS_AT = START.plusSeconds(28_800);

  @Test
  void a_session_is_read_as_it_was_written() {
    Account account =
        new Account(
            "1242",
            AccountType.MEMBER,
            CorpType.CORPORATION,
            "みらい",
            new CorporateNumber("7000012050002"));
    Prefill prefill =
        new Prefill(
            Map.of("name", "みらい", "representative", Map.of("lastName", "髙橋")),
            Map.of("email", "hanako@example.jp"));

    assertThat(read(account, prefill)).isEqualTo(new Session(account, prefill, START, IDLE_UNTIL));
  }

  @Test
  void what_gbizid_does_not_know_is_not_there() {
    Account account = new Account("1", AccountType.PRIME, CorpType.SOLE_PROPRIETOR, "", null);
    Prefill nothing = new Prefill(Map.of(), Map.of());

    assertThat(read(account, nothing)).isEqualTo(new Session(account, nothing, START, IDLE_UNTIL));
  }

  @Test
  void invariant_5_it_ends_at_the_sooner_of_its_two_ends() {
    Session session =
        new Session(
            new Account("1", AccountType.PRIME, CorpType.CORPORATION, "みらい", null),
            new Prefill(Map.of(), Map.of()),
            START,
            IDLE_UNTIL);

    assertThat(
            SessionItem.read(SessionItem.of(session, ENDS_AT.plusSeconds(9), ENDS_AT)).expiresAt())
        .isEqualTo(ENDS_AT);
  }

  private static Session read(Account account, Prefill prefill) {
    return SessionItem.read(
        SessionItem.of(new Session(account, prefill, START, IDLE_UNTIL), IDLE_UNTIL, ENDS_AT));
  }
}
