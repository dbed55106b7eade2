package jp.securityaction.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.operator.BucketUpload.Upload;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Uploads the built pages: assets first, so that no page refers to a missing one. Nothing is
 * deleted, because pages that are open still load the old assets.
 */
final class PagesUpload {
  /** Their names hold a hash of their content. */
  private static final String ASSETS = "assets/";

  private static final String PAGE = ".html";
  private static final String IMMUTABLE = "public, max-age=31536000, immutable";
  private static final String REVALIDATE = "no-cache";

  private final S3Client s3;
  private final String bucket;

  PagesUpload(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Returns in words what was done. */
  String upload(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve("index.html"))) {
      throw new OperateException(folder + " holds no pages: ./mvnw package builds them");
    }
    BucketUpload uploads = new BucketUpload(s3, bucket);
    List<Upload> all = uploads(folder);
    int changed = 0;
    for (Upload upload : all) {
      changed += uploads.put(upload) ? 1 : 0;
    }
    return changed == 0
        ? "all %d files there, nothing to do".formatted(all.size())
        : "%d of %d files uploaded".formatted(changed, all.size());
  }

  private static List<Upload> uploads(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> upload(folder, file))
          .sorted(Comparator.comparingInt(PagesUpload::order).thenComparing(Upload::key))
          .toList();
    }
  }

  private static Upload upload(Path folder, Path file) {
    String key = folder.relativize(file).toString().replace('\\', '/');
    return new Upload(
        file, key, ContentType.of(key), key.startsWith(ASSETS) ? IMMUTABLE : REVALIDATE);
  }

  private static int order(Upload upload) {
    return upload.key().startsWith(ASSETS) ? 0 : upload.key().endsWith(PAGE) ? 2 : 1;
  }
}
