/** Who declares: a GビズID account, as far as the service needs to know it. */
@NullMarked
package jp.securityaction.core.account;

import org.jspecify.annotations.NullMarked;
