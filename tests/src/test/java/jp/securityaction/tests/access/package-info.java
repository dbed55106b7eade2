/** Who may do what in the index, tried on an engine that knows roles. */
@NullMarked
package jp.securityaction.tests.access;

import org.jspecify.annotations.NullMarked;
