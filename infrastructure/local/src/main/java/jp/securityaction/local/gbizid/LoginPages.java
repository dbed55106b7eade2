package jp.securityaction.local.gbizid;

import java.util.Map;
import java.util.stream.Collectors;

/** The two pages that a person sees: plain HTML without scripts. */
final class LoginPages {
  private LoginPages() {}

  static String login(Map<String, String> hidden, String account, String message) {
    String kept =
        hidden.entrySet().stream()
            .map(
                field ->
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                        .formatted(escaped(field.getKey()), escaped(field.getValue())))
            .collect(Collectors.joining());
    String options =
        DemoAccounts.DESCRIPTIONS.keySet().stream()
            .map("<option value=\"%s\"></option>\n"::formatted)
            .collect(Collectors.joining());
    String list =
        DemoAccounts.DESCRIPTIONS.entrySet().stream()
            .map(one -> "<li><code>%s</code> %s</li>\n".formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining());
    String alert =
        message.isEmpty()
            ? ""
            : "<p id=\"message\" role=\"alert\">%s</p>\n".formatted(escaped(message));
    return page(
        "ログイン",
        """
        <p>手元で動かすための、GビズIDの代わりのログイン画面です。本物ではありません。</p>
        %s<form method="post" action="/oauth/authorize">
        %s<label for="account">アカウント</label>
        <input type="text" id="account" name="account" value="%s" list="accounts"
          autocomplete="off" autocapitalize="none" spellcheck="false" required autofocus>
        <datalist id="accounts">
        %s</datalist>
        <button type="submit">ログイン</button>
        </form>
        <h2>使えるアカウント</h2>
        <ul>
        %s</ul>
        """
            .formatted(alert, kept, escaped(account), options, list));
  }

  static String error(String why) {
    return page("エラー", "<p>要求を受け付けられません。%s</p>\n".formatted(escaped(why)));
  }

  private static String page(String title, String content) {
    return """
        <!DOCTYPE html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s｜GビズID（代わり）</title>
        <style>
        body { font: 1rem/1.7 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
        label { display: block; font-weight: bold }
        input, button { font: inherit; padding: .4rem .8rem }
        [role=alert] { border-left: .3rem solid #c00; padding-left: .7rem }
        </style>
        </head>
        <body>
        <main>
        <h1>%1$s</h1>
        %2$s</main>
        </body>
        </html>
        """
        .formatted(title, content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
