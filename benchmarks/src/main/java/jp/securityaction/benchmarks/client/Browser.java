package jp.securityaction.benchmarks.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Anybody at the site: keeps the site's cookies, follows nothing by itself. */
public class Browser {
  private final Site site;
  private final Map<String, String> cookies = new TreeMap<>();

  public Browser(Site site) {
    this.site = site;
  }

  public Site site() {
    return site;
  }

  public ApiAnswer get(String target) {
    return send(ApiCall.get(target));
  }

  public ApiAnswer send(ApiCall sent) {
    ApiAnswer reply = site.send(sent, cookieHeader());
    reply.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
    return reply;
  }

  /** A page or file that is none of the site's API. */
  public static ApiAnswer fetch(String address) {
    return Site.exchange(URI.create(address), ApiCall.get(address), "");
  }

  /** The same, with headers. */
  public static ApiAnswer fetch(ApiCall sent) {
    return Site.exchange(URI.create(sent.target()), sent, "");
  }

  public static ApiAnswer fetch(String method, String address) {
    return Site.exchange(
        URI.create(address), new ApiCall(method, address, Map.of(), null, false), "");
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /** Logs in through the provider's own page, as a person does, and gives where the site led to. */
  public String logIn(String account, String returnTo) {
    ApiAnswer start = get("/api/login?returnTo=" + Encoding.query(returnTo)).hasStatus(302);
    String callback = LoginPage.open(start.location()).choose(account);
    return comeBack(callback).hasStatus(303).location();
  }

  /** Follows the provider's redirect to the site. */
  public ApiAnswer comeBack(String callback) {
    if (!callback.startsWith(site.origin())) {
      throw new AssertionError("the provider sent the browser to " + callback);
    }
    return get(callback.substring(site.origin().length()));
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    String[] parts = setCookie.split(";", -1);
    String[] pair = parts[0].split("=", 2);
    boolean gone = List.of(parts).stream().anyMatch(part -> part.strip().equals("Max-Age=0"));
    if (gone || pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
