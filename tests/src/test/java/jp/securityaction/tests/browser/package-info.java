/** The pages, in a real browser. */
@NullMarked
package jp.securityaction.tests.browser;

import org.jspecify.annotations.NullMarked;
