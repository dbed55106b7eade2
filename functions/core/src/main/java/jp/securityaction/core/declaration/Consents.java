package jp.securityaction.core.declaration;

/** The versions of the texts that a declaration was made to. */
public record Consents(String termsVersion, String pledgeVersion, String guideline) {}
