package jp.securityaction.local.template;

import java.util.Locale;

/** An HTTP API's route: a method (or {@code ANY}) and a path, or {@code $default}. */
public record RouteKey(String method, String path) {
  public static final String ANY = "ANY";
  public static final RouteKey DEFAULT = new RouteKey(ANY, "$default");

  static RouteKey of(Fields event) {
    String path = event.text("Path").orElse(DEFAULT.path);
    return path.equals(DEFAULT.path)
        ? DEFAULT
        : new RouteKey(event.text("Method").orElse(ANY).toUpperCase(Locale.ROOT), path);
  }

  public boolean isDefault() {
    return path.equals(DEFAULT.path);
  }

  /** As AWS writes it in an event. */
  @Override
  public String toString() {
    return isDefault() ? path : method + " " + path;
  }
}
