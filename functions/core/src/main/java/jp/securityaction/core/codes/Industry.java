package jp.securityaction.core.codes;

/** A division of 日本標準産業分類, by its letter. */
public record Industry(String code, String name) {}
