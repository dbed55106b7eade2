package jp.securityaction.opendata.build;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.opendata.ObjectUpload;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;

/**
 * The files of one build, being written side by side as the rows go by. Nobody sees any of them
 * before {@link #publish}; the snapshot comes last, so that a build that died half-way is done
 * again.
 */
final class RegisterFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int BUFFER = 1 << 16;

  private final OpenDataBucket bucket;
  private final Instant updatedAt;
  private final ObjectUpload csv;
  private final ObjectUpload ndjson;
  private final ObjectUpload totals;
  private final ObjectUpload snapshot;
  private final CsvWriter csvRows;
  private final Writer ndjsonRows;
  private final Writer snapshotRows;
  private final Counts counts = new Counts();
  private final Totals cells = new Totals();

  RegisterFiles(OpenDataBucket bucket, Instant updatedAt) throws IOException {
    this.bucket = bucket;
    this.updatedAt = updatedAt;
    Map<String, String> notes = Map.of("licence", Licence.ADDRESS);
    this.csv = bucket.upload(OpenDataObject.CSV, notes);
    this.ndjson = bucket.upload(OpenDataObject.NDJSON, notes);
    this.totals = bucket.upload(OpenDataObject.TOTALS, notes);
    this.snapshot = bucket.upload(OpenDataObject.SNAPSHOT, Map.of());
    this.csvRows = table(csv);
    this.ndjsonRows = text(ndjson);
    this.snapshotRows = RowFile.writer(snapshot);
    csvRows.writeRecord(OpenDataRow.COLUMNS);
  }

  void add(Row row) {
    RowFile.write(row, snapshotRows);
    String listing = row.listing();
    if (listing != null) {
      publish(listing);
    }
  }

  private void publish(String listing) {
    try {
      OpenDataRow row = OpenDataRow.of(listing);
      ndjsonRows.write(row.json());
      ndjsonRows.write('\n');
      csvRows.writeRecord(row.cells());
      counts.add(row.document());
      cells.add(row.document());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** In all files, stopped ones not among them. */
  long live() {
    return counts.total();
  }

  void publish() throws IOException {
    csvRows.close();
    ndjsonRows.close();
    snapshotRows.close();
    try (CsvWriter table = table(totals)) {
      cells.write(table);
    }
    csv.commit();
    ndjson.commit();
    totals.commit();
    bucket.write(OpenDataObject.STATISTICS, counts.document().with("updatedAt", time()).map());
    bucket.write(OpenDataObject.CATALOGUE, Catalogue.of(time(), counts.total(), csv, ndjson));
    snapshot.commit();
  }

  private String time() {
    return String.valueOf(RegistrationDocument.time(updatedAt));
  }

  private static CsvWriter table(ObjectUpload upload) throws IOException {
    Writer text = text(upload);
    text.write(BYTE_ORDER_MARK);
    return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  private static Writer text(ObjectUpload upload) {
    return new BufferedWriter(new OutputStreamWriter(upload, StandardCharsets.UTF_8), BUFFER);
  }
}
