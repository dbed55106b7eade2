package jp.securityaction.logo;

import jp.securityaction.core.declaration.Star;

/**
 * The ZIP of a star: where it lies in the bucket and what it is called on the declarer's disk. The
 * names are those that the programme's logos are known by; operators replace the files, not the
 * names.
 */
record LogoPackage(String key, Attachment attachment) {

  static LogoPackage of(Star star) {
    return switch (star) {
      case ONE -> of("security_action_hitotsuboshi.zip", "SECURITY_ACTION_一つ星ロゴ.zip");
      case TWO -> of("security_action_futatsuboshi.zip", "SECURITY_ACTION_二つ星ロゴ.zip");
    };
  }

  private static LogoPackage of(String plainName, String name) {
    return new LogoPackage("logos/" + plainName, new Attachment(plainName, name));
  }
}
