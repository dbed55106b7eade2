package jp.securityaction.core.declaration;

import java.time.LocalDate;

/**
 * Counts an account's tries to name a former declaration by an ID that fits none, so that nobody
 * can find an ID by trying. A try is taken before its outcome is known: however many come at once,
 * no more than the day's number are looked at.
 */
public interface WrongTries {

  /** Whether one is left of that Japanese day. What is taken is given back or told as wrong. */
  boolean take(String owner, LocalDate day);

  /** It does not count. */
  void giveBack(String owner, LocalDate day);

  void wasWrong(String owner, LocalDate day);
}
