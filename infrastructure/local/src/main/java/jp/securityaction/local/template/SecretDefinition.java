package jp.securityaction.local.template;

import java.util.Optional;

/**
 * A secret of Secrets Manager.
 *
 * @param value what the template itself gives it
 * @param drawing how it is drawn otherwise
 */
public record SecretDefinition(String arn, Optional<String> value, Optional<Drawing> drawing) {

  /** {@code GenerateSecretString}: how long, and of which characters. */
  public record Drawing(int length, String characters) {}

  private static final int STANDARD_LENGTH = 32;
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  static SecretDefinition of(Resource secret) {
    Fields properties = secret.fields();
    return new SecretDefinition(
        LocalAnswers.secretArn(LocalAnswers.name(secret)),
        properties.text("SecretString"),
        Optional.of(properties.fields("GenerateSecretString"))
            .filter(generate -> !generate.isEmpty())
            .map(SecretDefinition::drawing));
  }

  private static Drawing drawing(Fields generate) {
    String all =
        (generate.flag("ExcludeLowercase") ? "" : LOWER)
            + (generate.flag("ExcludeUppercase") ? "" : UPPER)
            + (generate.flag("ExcludeNumbers") ? "" : DIGITS)
            + (generate.flag("ExcludePunctuation") ? "" : PUNCTUATION)
            + (generate.flag("IncludeSpace") ? " " : "");
    String excluded = generate.text("ExcludeCharacters").orElse("");
    StringBuilder characters = new StringBuilder();
    all.chars()
        .filter(character -> excluded.indexOf(character) < 0)
        .forEach(character -> characters.append((char) character));
    return new Drawing(
        generate.number("PasswordLength").orElse(STANDARD_LENGTH), characters.toString());
  }
}
