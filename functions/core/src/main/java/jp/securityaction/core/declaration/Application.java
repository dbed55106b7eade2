package jp.securityaction.core.declaration;

import org.jspecify.annotations.Nullable;

/**
 * What an applicant declares: a whole form, without fault. {@code secondStar} is there exactly with
 * two stars.
 */
public record Application(
    Star star,
    Business business,
    Contact contact,
    @Nullable SecondStar secondStar,
    Consents consents,
    boolean mailNews) {}
