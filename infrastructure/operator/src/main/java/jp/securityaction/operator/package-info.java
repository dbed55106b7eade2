/** {@code ./operate}: what an operator does after a deploy, against the stack's own resources. */
@NullMarked
package jp.securityaction.operator;

import org.jspecify.annotations.NullMarked;
