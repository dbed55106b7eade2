/** The way to AWS: explicit settings, one HTTP stack, nothing looked up on the way. */
@NullMarked
package jp.securityaction.edge.aws;

import org.jspecify.annotations.NullMarked;
