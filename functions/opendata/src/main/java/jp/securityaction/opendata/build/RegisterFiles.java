package jp.securityaction.opendata.build;

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.RegistrationDocument;
import jp.securityaction.core.document.SpreadsheetCell;
import jp.securityaction.core.listing.ListingDocument;
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
  private final ObjectUpload snapshot;
  private final CsvWriter csvRows;
  private final Writer ndjsonRows;
  private final Writer snapshotRows;
  private final Counts counts = new Counts();

  RegisterFiles(OpenDataBucket bucket, Instant updatedAt) throws IOException {
    this.bucket = bucket;
    this.updatedAt = updatedAt;
    Map<String, String> notes = Map.of("licence", Licence.ADDRESS);
    this.csv = bucket.upload(OpenDataObject.CSV, notes);
    this.ndjson = bucket.upload(OpenDataObject.NDJSON, notes);
    this.snapshot = bucket.upload(OpenDataObject.SNAPSHOT, Map.of());
    Writer csvText = text(csv);
    csvText.write(BYTE_ORDER_MARK);
    this.csvRows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(csvText);
    this.ndjsonRows = text(ndjson);
    this.snapshotRows = RowFile.writer(snapshot);
    csvRows.writeRecord(ListingDocument.COLUMNS);
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
      ndjsonRows.write(listing);
      ndjsonRows.write('\n');
      Map<String, Object> document = JSON.std.mapFrom(listing);
      csvRows.writeRecord(
          ListingDocument.COLUMNS.stream()
              .map(name -> SpreadsheetCell.of(String.valueOf(document.getOrDefault(name, ""))))
              .toList());
      counts.add(document);
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
    csv.commit();
    ndjson.commit();
    bucket.write(OpenDataObject.STATISTICS, counts.document().with("updatedAt", time()).map());
    bucket.write(OpenDataObject.CATALOGUE, catalogue());
    snapshot.commit();
  }

  private Map<String, Object> catalogue() {
    return new Document()
        .with("title", "SECURITY ACTION 自己宣言事業者の一覧")
        .with("updatedAt", time())
        .with("records", counts.total())
        .with("licence", Licence.document())
        .with(
            "files",
            List.of(
                file("csv", csv, OpenDataObject.CSV),
                file("ndjson", ndjson, OpenDataObject.NDJSON)))
        .map();
  }

  private static Map<String, Object> file(
      String format, ObjectUpload upload, OpenDataObject object) {
    return new Document()
        .with("format", format)
        .with("url", "/" + object.key())
        .with("mediaType", object.mediaType())
        .with("bytes", upload.written())
        .map();
  }

  private String time() {
    return String.valueOf(RegistrationDocument.time(updatedAt));
  }

  private static Writer text(ObjectUpload upload) {
    return new BufferedWriter(new OutputStreamWriter(upload, StandardCharsets.UTF_8), BUFFER);
  }
}
