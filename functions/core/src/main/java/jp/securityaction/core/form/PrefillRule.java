package jp.securityaction.core.form;

import java.util.Optional;
import jp.securityaction.core.form.RuleResult.Blank;
import jp.securityaction.core.form.RuleResult.Right;
import jp.securityaction.core.form.RuleResult.Wrong;

/**
 * What somebody else knows of an applicant, as the form itself would take it: folded the same way,
 * names cut where the form ends, everything else that does not fit left out.
 */
public final class PrefillRule {
  public static final PrefillRule BUSINESS_NAME =
      new PrefillRule(Texts.name(Integer.MAX_VALUE), BusinessPart.NAME);

  public static final PrefillRule REPRESENTATIVE_NAME =
      new PrefillRule(Texts.name(Integer.MAX_VALUE), BusinessPart.PERSON);

  public static final PrefillRule REPRESENTATIVE_READING =
      new PrefillRule(Texts.reading(Integer.MAX_VALUE), BusinessPart.PERSON);

  public static final PrefillRule STREET =
      new PrefillRule(Texts.name(Integer.MAX_VALUE), BusinessPart.STREET);

  public static final PrefillRule POSTAL_CODE = new PrefillRule(Texts.POSTAL_CODE);

  public static final PrefillRule CONTACT_NAME =
      new PrefillRule(Texts.name(Integer.MAX_VALUE), ContactPart.LIMIT);

  public static final PrefillRule CONTACT_READING =
      new PrefillRule(Texts.reading(Integer.MAX_VALUE), ContactPart.LIMIT);

  public static final PrefillRule DEPARTMENT =
      new PrefillRule(Texts.name(Integer.MAX_VALUE), ContactPart.LIMIT);

  public static final PrefillRule EMAIL = new PrefillRule(Texts.EMAIL);

  public static final PrefillRule PHONE = new PrefillRule(Texts.PHONE);

  private final Rule<String> rule;
  private final int limit;

  private PrefillRule(Rule<String> rule) {
    this(rule, Integer.MAX_VALUE);
  }

  private PrefillRule(Rule<String> rule, int limit) {
    this.rule = rule;
    this.limit = limit;
  }

  /** Whoever typed it elsewhere cannot mend it here: invisible signs are taken out first. */
  public Optional<String> of(String known) {
    return switch (rule.judge(VisibleText.of(known))) {
      case Right<String>(var text) -> Optional.of(cut(text));
      case Blank<String>() -> Optional.empty();
      case Wrong<String>(_, _) -> Optional.empty();
    };
  }

  private String cut(String text) {
    return text.codePointCount(0, text.length()) <= limit
        ? text
        : InputNormalizer.trimmed(text.substring(0, text.offsetByCodePoints(0, limit)));
  }
}
