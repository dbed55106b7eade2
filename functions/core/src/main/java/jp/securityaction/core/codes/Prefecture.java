package jp.securityaction.core.codes;

/**
 * A prefecture after JIS X 0401.
 *
 * @param code "01" to "47"
 * @param kana full-width katakana
 */
public record Prefecture(String code, String name, String kana) {}
