package jp.securityaction.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.operator.Uploads.Upload;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The built pages. What pages name goes before them, so that no page names what is not there; and
 * nothing is deleted, so that pages that are open still find theirs.
 */
final class Pages {
  /** Their names hold a hash of their content. */
  private static final String ASSETS = "assets/";

  private static final String PAGE = ".html";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_EACH_TIME = "no-cache";

  private final S3Client s3;
  private final String bucket;

  Pages(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Says in words what was done. */
  String bring(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve("index.html"))) {
      throw new Failure(folder + " holds no pages: ./mvnw package builds them");
    }
    Uploads uploads = new Uploads(s3, bucket);
    List<Upload> all = uploads(folder);
    int brought = 0;
    for (Upload upload : all) {
      brought += uploads.bring(upload) ? 1 : 0;
    }
    return brought == 0
        ? "all %d files there, nothing to do".formatted(all.size())
        : "%d of %d files uploaded".formatted(brought, all.size());
  }

  private static List<Upload> uploads(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> upload(folder, file))
          .sorted(Comparator.comparingInt(Pages::turn).thenComparing(Upload::key))
          .toList();
    }
  }

  private static Upload upload(Path folder, Path file) {
    String key = folder.relativize(file).toString().replace('\\', '/');
    return new Upload(
        file, key, ContentType.of(key), key.startsWith(ASSETS) ? FOR_EVER : ASK_EACH_TIME);
  }

  private static int turn(Upload upload) {
    return upload.key().startsWith(ASSETS) ? 0 : upload.key().endsWith(PAGE) ? 2 : 1;
  }
}
