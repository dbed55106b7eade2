/** Stands in for Secrets Manager, of which there is no engine: one call, on loopback. */
@NullMarked
package jp.securityaction.local.secrets;

import org.jspecify.annotations.NullMarked;
