/**
 * A stand-in for GビズID: a strict OpenID Provider after the official connection guideline, with
 * made-up accounts. Never deployed.
 */
@NullMarked
package jp.securityaction.local.gbizid;

import org.jspecify.annotations.NullMarked;
