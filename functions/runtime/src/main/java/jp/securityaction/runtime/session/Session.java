package jp.securityaction.runtime.session;

import java.time.Instant;
import jp.securityaction.core.account.Account;

/**
 * A login that holds.
 *
 * @param expiresAt the sooner of the idle and the absolute end
 */
public record Session(Account account, Prefill prefill, Instant startedAt, Instant expiresAt) {}
