package jp.securityaction.local.gbizid;

import java.util.Map;

/** A made-up account: what UserInfo tells of it, by scope. Values are texts or numbers. */
record DemoAccount(
    String subject,
    Map<String, Object> profile,
    Map<String, Object> user,
    Map<String, Object> email) {

  DemoAccount {
    profile = Map.copyOf(profile);
    user = Map.copyOf(user);
    email = Map.copyOf(email);
  }
}
