package jp.securityaction.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.operator.BucketUpload.Upload;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads the logos marked 見本 to an empty folder: the real ones are never overwritten. */
final class SampleLogosUpload {
  private static final String FOLDER = "logos/";
  private static final String ENDING = ".zip";

  private final S3Client s3;
  private final String bucket;

  SampleLogosUpload(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Returns in words what was done. */
  String upload(Path folder) throws IOException {
    if (!s3.listObjectsV2(list -> list.bucket(bucket).prefix(FOLDER)).contents().isEmpty()) {
      return "some are there, nothing to do";
    }
    BucketUpload uploads = new BucketUpload(s3, bucket);
    List<Path> zips = zips(folder);
    for (Path zip : zips) {
      uploads.put(
          new Upload(zip, FOLDER + zip.getFileName(), "application/zip", "private, no-store"));
    }
    return "%d samples uploaded".formatted(zips.size());
  }

  private static List<Path> zips(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }
}
