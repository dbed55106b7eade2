package jp.securityaction.runtime.http;

/** A method at a path, such as {@code POST /api/declarations}. */
public record Endpoint(String method, String path) {

  public static Endpoint get(String path) {
    return new Endpoint("GET", path);
  }

  public static Endpoint post(String path) {
    return new Endpoint("POST", path);
  }

  public static Endpoint put(String path) {
    return new Endpoint("PUT", path);
  }
}
