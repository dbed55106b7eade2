/** Who and what a test begins with, in sentences; all of it right unless a test says otherwise. */
@NullMarked
package jp.securityaction.tests.given;

import org.jspecify.annotations.NullMarked;
