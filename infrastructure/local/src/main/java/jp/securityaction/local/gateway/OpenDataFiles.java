package jp.securityaction.local.gateway;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The files of the open data, as CloudFront serves them from their bucket. */
public final class OpenDataFiles {
  private static final Pattern FILES =
      Pattern.compile("/open-data/(register\\.(csv|ndjson)|totals\\.csv)");

  private final S3Client s3;
  private final String bucket;

  public OpenDataFiles(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  boolean has(String path) {
    return FILES.matcher(path).matches();
  }

  Response answer(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Response.of(405, Map.of("allow", "GET, HEAD"), new byte[0]);
    }
    try {
      ResponseInputStream<GetObjectResponse> file =
          s3.getObject(
              get ->
                  get.bucket(bucket)
                      .key(request.path().substring(1))
                      .ifNoneMatch(request.header("if-none-match").orElse(null))
                      .range(request.header("range").orElse(null)));
      return request.method().equals("HEAD") ? head(file) : whole(file);
    } catch (S3Exception refused) {
      return refusal(refused);
    }
  }

  private static Response head(ResponseInputStream<GetObjectResponse> file) {
    file.abort();
    return Response.of(status(file.response()), headers(file.response()), new byte[0]);
  }

  private static Response whole(ResponseInputStream<GetObjectResponse> file) {
    return Response.of(status(file.response()), headers(file.response()), file);
  }

  private static int status(GetObjectResponse file) {
    return file.contentRange() == null ? 200 : 206;
  }

  private static Map<String, String> headers(GetObjectResponse file) {
    Map<String, String> headers = new LinkedHashMap<>();
    put(headers, "content-type", file.contentType());
    put(headers, "content-length", file.contentLength());
    put(headers, "content-range", file.contentRange());
    put(headers, "accept-ranges", "bytes");
    put(headers, "cache-control", file.cacheControl());
    put(headers, "etag", file.eTag());
    Instant modified = file.lastModified();
    if (modified != null) {
      headers.put("last-modified", RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC)));
    }
    file.metadata().forEach((name, value) -> headers.put("x-amz-meta-" + name, value));
    return headers;
  }

  private static void put(Map<String, String> headers, String name, @Nullable Object value) {
    if (value != null) {
      headers.put(name, value.toString());
    }
  }

  /** With S3's own status: 304, 404 or 416. */
  private static Response refusal(S3Exception refused) {
    Map<String, String> headers = new LinkedHashMap<>();
    refused
        .awsErrorDetails()
        .sdkHttpResponse()
        .firstMatchingHeader("etag")
        .ifPresent(tag -> headers.put("etag", tag));
    return Response.of(refused.statusCode(), headers, new byte[0]);
  }
}
