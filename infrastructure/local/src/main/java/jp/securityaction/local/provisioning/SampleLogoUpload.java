package jp.securityaction.local.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads the sample logos of the build to where an operator puts the real ones. */
public final class SampleLogoUpload {
  private static final String FOLDER = "logos/";

  private final S3Client s3;
  private final String bucket;

  public SampleLogoUpload(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Uploads every ZIP of the folder. */
  public void upload(Path folder) throws IOException {
    for (Path zip : zips(folder)) {
      s3.putObject(
          put -> put.bucket(bucket).key(FOLDER + zip.getFileName()).contentType("application/zip"),
          RequestBody.fromFile(zip));
    }
  }

  private static List<Path> zips(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }
}
