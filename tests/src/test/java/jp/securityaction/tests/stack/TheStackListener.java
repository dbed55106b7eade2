package jp.securityaction.tests.stack;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Opens the journal before anything logs; stops the stack, if a test started it, at the end. */
public final class TheStackListener implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Journal.open();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    TheStack.stop();
  }
}
