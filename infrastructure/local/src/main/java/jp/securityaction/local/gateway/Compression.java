package jp.securityaction.local.gateway;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/**
 * Compresses what CloudFront compresses, by the behaviours of {@code infrastructure/edge.yaml}: not
 * what its cache never holds. CloudFront prefers Brotli, which makes it a little smaller yet.
 */
final class Compression {
  /** In bytes; CloudFront leaves alone what is smaller. */
  private static final int SMALLEST = 1000;

  /** Of the types that CloudFront compresses, those that the site has. */
  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/css",
          "text/javascript",
          "text/csv",
          "text/plain",
          "application/json",
          "application/xml",
          "application/pdf",
          "image/svg+xml");

  private static final String NOT_CACHED = "/api/*";
  private static final List<String> CACHED =
      List.of("/*", "/api/consents", "/api/statistics", "/api/open-data");

  private Compression() {}

  static Handler of(Handler site) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(SMALLEST);
    CompressionHandler handler = new CompressionHandler(site);
    handler.putCompression(gzip);
    CACHED.forEach(path -> handler.putConfiguration(path, compressed()));
    handler.putConfiguration(NOT_CACHED, asSent().compressExcludePath("/*").build());
    return handler;
  }

  private static CompressionConfig compressed() {
    CompressionConfig.Builder config = asSent().compressIncludeMethod("GET");
    TYPES.forEach(config::compressIncludeMimeType);
    return config.build();
  }

  /** Nobody opens a compressed body on its way to the API. */
  private static CompressionConfig.Builder asSent() {
    return CompressionConfig.builder().decompressExcludePath("/*");
  }
}
