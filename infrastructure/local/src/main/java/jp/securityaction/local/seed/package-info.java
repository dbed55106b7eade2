/**
 * Made-up declarers, so that there is something to be found. The same number is always the same
 * one.
 */
@NullMarked
package jp.securityaction.local.seed;

import org.jspecify.annotations.NullMarked;
