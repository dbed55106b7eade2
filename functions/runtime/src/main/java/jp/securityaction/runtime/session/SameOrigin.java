package jp.securityaction.runtime.session;

import jakarta.inject.Singleton;
import java.util.Set;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.http.Call;

/**
 * Whether a state-changing call comes from a page of ours: fetch metadata where the browser sends
 * it, {@code Origin}, and a header that no foreign page can set without a preflight (OWASP CSRF
 * prevention, "custom request headers" and "fetch metadata").
 */
@Singleton
public final class SameOrigin {
  private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

  private final String site;

  SameOrigin(Environment environment) {
    this.site = environment.required("SITE_URL");
  }

  public boolean holds(Call call) {
    return call.header("sec-fetch-site").map(OWN_FETCHES::contains).orElse(true)
        && call.header("origin").map(site::equals).orElse(true)
        && call.header("x-requested-with").filter("fetch"::equals).isPresent();
  }
}
