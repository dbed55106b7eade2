package jp.securityaction.local.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Puts the logos that the build made where an operator puts the real ones. */
public final class Logos {
  private static final String FOLDER = "logos/";

  private final S3Client s3;
  private final String bucket;

  public Logos(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Puts every ZIP of the folder into the bucket. */
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
