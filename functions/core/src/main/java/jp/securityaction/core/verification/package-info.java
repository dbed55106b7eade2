/** Whether an ID belongs to the business that shows it, told to anybody who knows both. */
@NullMarked
package jp.securityaction.core.verification;

import org.jspecify.annotations.NullMarked;
