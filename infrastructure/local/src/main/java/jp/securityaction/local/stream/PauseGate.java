package jp.securityaction.local.stream;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets invocations pass, or holds them back while paused. */
final class PauseGate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean paused;
  private int inside;

  /** An invocation that may be interrupted. */
  interface Invocation<T> {
    T call() throws InterruptedException;
  }

  <T> T through(Invocation<T> invocation) throws InterruptedException {
    enter();
    try {
      return invocation.call();
    } finally {
      leave();
    }
  }

  /** Returns when no invocation is running any more. */
  void pause() throws InterruptedException {
    lock.lock();
    try {
      paused = true;
      while (inside > 0) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  void resume() {
    lock.lock();
    try {
      paused = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void enter() throws InterruptedException {
    lock.lock();
    try {
      while (paused) {
        changed.await();
      }
      inside++;
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    lock.lock();
    try {
      inside--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
