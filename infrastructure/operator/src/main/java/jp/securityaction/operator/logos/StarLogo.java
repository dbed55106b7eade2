package jp.securityaction.operator.logos;

import java.nio.charset.StandardCharsets;

/** The programme's logos, with the names that its files use. */
enum StarLogo {
  ONE("hitotsuboshi", "一つ星"),
  TWO("futatsuboshi", "二つ星");

  private final String inFileName;
  private final String name;

  StarLogo(String inFileName, String name) {
    this.inFileName = inFileName;
    this.name = name;
  }

  String inFileName() {
    return inFileName;
  }

  String fileName() {
    return "security_action_" + inFileName;
  }

  /** With a byte order mark and CRLF: most readers open the text on Windows. */
  byte[] terms(String template) {
    String text = template.replace("{star}", name).replace("\n", "\r\n");
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }
}
