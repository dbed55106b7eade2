package jp.securityaction.local.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The built pages, as CloudFront serves them from their bucket. */
final class StaticPages {
  private final Path root;

  StaticPages(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Response answer(Request request) throws IOException {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Response.of(405, Map.of("allow", "GET, HEAD"), new byte[0]);
    }
    PagePath path = PagePath.of(request.path());
    return switch (path) {
      case PagePath.Inside(String relative) -> inside(relative, request);
      case PagePath.Outside() -> notFound();
    };
  }

  private Response inside(String relative, Request request) throws IOException {
    Path file = root.resolve(relative).normalize();
    if (!file.startsWith(root)) {
      return notFound();
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return directory(file, request);
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !relative.endsWith("/")
        ? file(200, file, request.header("if-none-match"))
        : notFound();
  }

  private Response directory(Path directory, Request request) throws IOException {
    Path index = directory.resolve("index.html");
    if (!Files.isRegularFile(index)) {
      return notFound();
    }
    if (!request.path().endsWith("/")) {
      String query = request.query().isEmpty() ? "" : "?" + request.query();
      return Response.of(301, Map.of("location", request.path() + "/" + query), new byte[0]);
    }
    return file(200, index, request.header("if-none-match"));
  }

  private Response notFound() throws IOException {
    Path page = root.resolve("404.html");
    return Files.isRegularFile(page)
        ? file(404, page, Optional.empty())
        : Response.of(404, Map.of("content-type", "text/plain"), "Not Found".getBytes(US_ASCII));
  }

  private Response file(int status, Path file, Optional<String> known) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", MediaTypes.of(Objects.requireNonNull(file.getFileName())));
    headers.put("cache-control", cacheControl(file));
    String tag = "\"" + Integer.toHexString(Arrays.hashCode(content)) + "\"";
    headers.put("etag", tag);
    return known.filter(tag::equals).isPresent()
        ? Response.of(304, headers, new byte[0])
        : Response.of(status, headers, content);
  }

  /** Assets have a hash of their content in their names; all else is revalidated. */
  private String cacheControl(Path file) {
    return root.relativize(file).startsWith("assets")
        ? "public, max-age=31536000, immutable"
        : "no-cache";
  }
}
