package jp.securityaction.opendata;

/**
 * What lies in the bucket of the open data. Under {@code open-data/} is what CloudFront serves, at
 * the very address; all else is for our functions.
 */
public enum OpenDataObject {
  CSV("open-data/register.csv", "text/csv; charset=utf-8; header=present"),
  TOTALS("open-data/totals.csv", "text/csv; charset=utf-8; header=present"),
  NDJSON("open-data/register.ndjson", "application/x-ndjson; charset=utf-8"),
  CATALOGUE("answers/open-data.json", "application/json"),
  STATISTICS("answers/statistics.json", "application/json"),
  /** The number changes with the shape of its rows: another shape begins with the table anew. */
  SNAPSHOT("work/register-1.gz", "application/gzip");

  private final String key;
  private final String mediaType;

  OpenDataObject(String key, String mediaType) {
    this.key = key;
    this.mediaType = mediaType;
  }

  public String key() {
    return key;
  }

  public String mediaType() {
    return mediaType;
  }
}
