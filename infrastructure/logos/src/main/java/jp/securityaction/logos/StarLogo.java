package jp.securityaction.logos;

import java.nio.charset.StandardCharsets;

/** The logos of the programme, by the words that its file names use. */
enum StarLogo {
  ONE("hitotsuboshi", "一つ星"),
  TWO("futatsuboshi", "二つ星");

  private final String word;
  private final String name;

  StarLogo(String word, String name) {
    this.word = word;
    this.name = name;
  }

  String word() {
    return word;
  }

  String fileName() {
    return "security_action_" + word;
  }

  /** With a byte order mark and the line ends of Windows, where most will open it. */
  byte[] terms(String template) {
    String text = template.replace("{star}", name).replace("\n", "\r\n");
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }
}
