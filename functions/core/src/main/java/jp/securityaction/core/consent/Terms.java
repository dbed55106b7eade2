package jp.securityaction.core.consent;

/** The terms of use. */
public record Terms(String version, String title, String text) {}
