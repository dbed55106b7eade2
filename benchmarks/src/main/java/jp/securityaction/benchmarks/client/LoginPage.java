package jp.securityaction.benchmarks.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The provider's login page: one plain HTML form with hidden fields and the field {@code account}.
 */
public record LoginPage(URI action, Map<String, String> fields) {
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

  public static LoginPage open(String address) {
    ApiAnswer page = Browser.fetch(address).isOk();
    Matcher form = FORM.matcher(page.text());
    if (!form.find()) {
      throw new AssertionError("no form on the provider's page: " + page);
    }
    Map<String, String> hidden = new LinkedHashMap<>();
    for (MatchResult field : HIDDEN.matcher(page.text()).results().toList()) {
      hidden.put(unescaped(field.group(1)), unescaped(field.group(2)));
    }
    return new LoginPage(URI.create(address).resolve(unescaped(form.group(1))), hidden);
  }

  /** Sends the form; gives where the provider sends the browser. */
  public String choose(String account) {
    Map<String, String> filled = new LinkedHashMap<>(fields);
    filled.put("account", account);
    byte[] body = Encoding.form(filled).getBytes(StandardCharsets.UTF_8);
    ApiCall sent =
        new ApiCall("POST", action.toString(), Map.of(), body, false)
            .with("content-type", "application/x-www-form-urlencoded");
    ApiAnswer reply = Site.exchange(action, sent, "");
    if (reply.status() != 302 && reply.status() != 303) {
      throw new AssertionError("the provider did not redirect: " + reply);
    }
    return reply.location();
  }

  private static String unescaped(String html) {
    return html.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
