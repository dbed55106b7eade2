/** What still works when an engine is down. */
@NullMarked
package jp.securityaction.tests.faults;

import org.jspecify.annotations.NullMarked;
