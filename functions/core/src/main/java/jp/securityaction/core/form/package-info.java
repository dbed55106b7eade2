/** From what was typed to values that cannot be wrong, naming every fault at once. */
@NullMarked
package jp.securityaction.core.form;

import org.jspecify.annotations.NullMarked;
