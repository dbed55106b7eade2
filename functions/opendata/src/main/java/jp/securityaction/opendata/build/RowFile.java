package jp.securityaction.opendata.build;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows in the order of their places, one a line, packed. */
final class RowFile {
  private static final int BUFFER = 1 << 16;

  private RowFile() {}

  /** The stream is the reader's to close. */
  static Iterator<Row> read(InputStream packed) throws IOException {
    return new BufferedReader(
            new InputStreamReader(new GZIPInputStream(packed, BUFFER), StandardCharsets.UTF_8),
            BUFFER)
        .lines()
        .map(Row::read)
        .iterator();
  }

  /** Closing the writer ends the file and closes the stream. */
  static Writer writer(OutputStream stream) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(new Quick(stream), StandardCharsets.UTF_8), BUFFER);
  }

  static void write(Row row, Writer file) {
    try {
      file.write(row.line());
      file.write('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file that lives for a minute need not be small. */
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream stream) throws IOException {
      super(stream, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
