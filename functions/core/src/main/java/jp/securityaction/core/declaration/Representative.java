package jp.securityaction.core.declaration;

import org.jspecify.annotations.Nullable;

public record Representative(
    @Nullable String title,
    String lastName,
    String firstName,
    String lastNameKana,
    String firstNameKana) {}
