/** The whole system on one machine, from the same {@code template.yaml} that is deployed. */
@NullMarked
package jp.securityaction.local;

import org.jspecify.annotations.NullMarked;
