package jp.securityaction.core.form;

import java.util.Optional;
import jp.securityaction.core.form.Verdict.Blank;
import jp.securityaction.core.form.Verdict.Right;
import jp.securityaction.core.form.Verdict.Wrong;

/**
 * What somebody else knows of an applicant, as the form itself would take it: folded the same way,
 * names cut where the form ends, everything else that does not fit left out.
 */
public final class FirstValue {
  public static final FirstValue BUSINESS_NAME =
      new FirstValue(Texts.name(Integer.MAX_VALUE), BusinessPart.NAME);

  public static final FirstValue REPRESENTATIVE_NAME =
      new FirstValue(Texts.name(Integer.MAX_VALUE), BusinessPart.PERSON);

  public static final FirstValue REPRESENTATIVE_READING =
      new FirstValue(Texts.reading(Integer.MAX_VALUE), BusinessPart.PERSON);

  public static final FirstValue STREET =
      new FirstValue(Texts.name(Integer.MAX_VALUE), BusinessPart.STREET);

  public static final FirstValue POSTAL_CODE = new FirstValue(Texts.POSTAL_CODE);

  public static final FirstValue CONTACT_NAME =
      new FirstValue(Texts.name(Integer.MAX_VALUE), ContactPart.LIMIT);

  public static final FirstValue CONTACT_READING =
      new FirstValue(Texts.reading(Integer.MAX_VALUE), ContactPart.LIMIT);

  public static final FirstValue DEPARTMENT =
      new FirstValue(Texts.name(Integer.MAX_VALUE), ContactPart.LIMIT);

  public static final FirstValue EMAIL = new FirstValue(Texts.EMAIL);

  public static final FirstValue PHONE = new FirstValue(Texts.PHONE);

  private final Rule<String> rule;
  private final int limit;

  private FirstValue(Rule<String> rule) {
    this(rule, Integer.MAX_VALUE);
  }

  private FirstValue(Rule<String> rule, int limit) {
    this.rule = rule;
    this.limit = limit;
  }

  public Optional<String> of(String known) {
    return switch (rule.judge(known)) {
      case Right<String>(var text) -> Optional.of(cut(text));
      case Blank<String>() -> Optional.empty();
      case Wrong<String>(_, _) -> Optional.empty();
    };
  }

  private String cut(String text) {
    return text.codePointCount(0, text.length()) <= limit
        ? text
        : Folding.trimmed(text.substring(0, text.offsetByCodePoints(0, limit)));
  }
}
