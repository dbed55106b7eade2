package jp.securityaction.opendata.build;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.opendata.ObjectUpload;
import jp.securityaction.opendata.OpenDataObject;

/** What there is to download: the register in two formats, and tables to read it by. */
final class Catalogue {
  private static final String CSV = OpenDataObject.CSV.mediaType();

  private Catalogue() {}

  static Map<String, Object> of(
      String updatedAt, long records, ObjectUpload csv, ObjectUpload ndjson) {
    return new Document()
        .with("title", "SECURITY ACTION 宣言事業者の一覧")
        .with("updatedAt", updatedAt)
        .with("records", records)
        .with("licence", Licence.document())
        .with(
            "files",
            List.of(
                file("csv", csv, OpenDataObject.CSV),
                file("ndjson", ndjson, OpenDataObject.NDJSON)))
        .with(
            "tables",
            List.of(
                table("都道府県、段階、宣言した月ごとの件数", "/" + OpenDataObject.TOTALS.key()),
                // With the pages, from the very files that the functions read (web/build/core.ts).
                table("都道府県コード", "/data/prefectures.csv"),
                table("市区町村コード", "/data/municipalities.csv"),
                table("業種コード", "/data/industries.csv")))
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

  private static Map<String, Object> table(String title, String url) {
    return new Document().with("title", title).with("url", url).with("mediaType", CSV).map();
  }
}
