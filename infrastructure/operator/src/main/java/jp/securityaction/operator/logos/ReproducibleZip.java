package jp.securityaction.operator.logos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A reproducible ZIP, the same to the byte in every build: a given order, one fixed time. */
final class ReproducibleZip {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 4, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  void add(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }
}
