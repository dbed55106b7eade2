/** What an applicant and an owner can do: declare, change, step up, stop, choose the mail news. */
@NullMarked
package jp.securityaction.core.command;

import org.jspecify.annotations.NullMarked;
