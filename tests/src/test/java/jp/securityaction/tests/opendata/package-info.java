/** The public register as files, and what is counted of it. */
@NullMarked
package jp.securityaction.tests.opendata;

import org.jspecify.annotations.NullMarked;
