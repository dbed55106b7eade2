package jp.securityaction.edge.session;

import java.time.Instant;
import jp.securityaction.core.account.Account;

/** A login that holds. */
public record Session(Account account, Instant expiresAt) {}
