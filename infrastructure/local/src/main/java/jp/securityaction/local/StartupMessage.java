package jp.securityaction.local;

import java.util.Locale;

/** Printed when all is usable: engines, demo accounts, the address. */
final class StartupMessage {
  private StartupMessage() {}

  static void print(RunningSystem system, Options options, long begin) {
    system.engines().forEach(System.out::println);
    if (options.provider().isEmpty()) {
      System.out.println(
          """
          demo accounts of the GビズID stand-in, to be typed or chosen at its login:
            corporation      プライム of a corporation
            sole-proprietor  プライム of a sole proprietor
            member           メンバー
            entry            エントリー, who gets no session
            odd              プライム with odd data
            load-<n>         any number of further corporations; load-<n>-2 to -9 the same one, registered anew
            sole-<n>         any number of further sole proprietors
            deny             refuses the login\
          """);
    }
    System.err.printf(
        Locale.ROOT, "usable after %.1f s%n", (System.nanoTime() - begin) / 1_000_000_000.0);
    System.out.println("Ready: " + system.site() + "/");
    System.out.flush();
  }
}
