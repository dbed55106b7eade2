/** Which 自己宣言IDs a subsidy accepts, by the announcement's rules. */
@NullMarked
package jp.securityaction.core.subsidy;

import org.jspecify.annotations.NullMarked;
