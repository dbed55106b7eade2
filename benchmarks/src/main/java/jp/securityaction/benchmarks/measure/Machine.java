package jp.securityaction.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What it was measured on. */
public final class Machine {
  private static final double KILOS_A_MEGA = 1024;

  private Machine() {}

  /**
   * One line: the day, the processor, memory, system and Java; what the load was at that moment.
   */
  public static String described() {
    return "%s · %d × %s, %.0f GB · %s %s · Java %s · load at the beginning %s"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            first("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
            first("/proc/meminfo", "MemTotal").map(Machine::gigabytes).orElse(Double.NaN),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version(),
            load());
  }

  /** Memory that a process holds, in MB. */
  public static double residentMegabytes(long pid) {
    return first("/proc/" + pid + "/status", "VmRSS").map(Machine::kilobytes).orElse(Double.NaN)
        / KILOS_A_MEGA;
  }

  /** What this JVM's heap holds after it was cleaned, in MB. */
  public static double heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / KILOS_A_MEGA / KILOS_A_MEGA;
  }

  /** From now on, for {@link #mostHeapMegabytes}. */
  public static void forgetMostHeap() {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most that this JVM's heap held, garbage and all, in MB. */
  public static double mostHeapMegabytes() {
    return heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum()
        / KILOS_A_MEGA
        / KILOS_A_MEGA;
  }

  private static Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static String load() {
    return lines("/proc/loadavg").findFirst().map(line -> line.split(" ", 2)[0]).orElse("unknown");
  }

  private static double gigabytes(String kilobytes) {
    return kilobytes(kilobytes) / KILOS_A_MEGA / KILOS_A_MEGA;
  }

  private static double kilobytes(String text) {
    return Double.parseDouble(text.replace("kB", "").strip());
  }

  private static Optional<String> first(String file, String name) {
    return lines(file)
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }

  /** None where the system does not tell. */
  private static Stream<String> lines(String file) {
    try {
      Path path = Path.of(file);
      List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
      return lines.stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
