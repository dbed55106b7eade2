/** EventBridge's schedules: functions called at their times. */
@NullMarked
package jp.securityaction.local.schedule;

import org.jspecify.annotations.NullMarked;
