package jp.securityaction.local.template;

/** A template that cannot be run here, with the place and the reason. */
public final class TemplateException extends RuntimeException {
  public TemplateException(String message) {
    super(message);
  }
}
