/** Search as anybody uses it. */
@NullMarked
package jp.securityaction.tests.search;

import org.jspecify.annotations.NullMarked;
