package jp.securityaction.local.gateway;

import java.util.Map;

/** What CloudFront adds to every response that does not say it itself. */
final class SecurityHeaders {
  static final Map<String, String> ALL =
      Map.of(
          "content-security-policy",
          "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "x-content-type-options",
          "nosniff",
          "x-frame-options",
          "DENY",
          "referrer-policy",
          "same-origin",
          "cross-origin-opener-policy",
          "same-origin",
          "permissions-policy",
          "camera=(), geolocation=(), microphone=()");

  private SecurityHeaders() {}
}
