/** Engines in containers of LocalStack, for the tests of the module {@code tests}. */
@NullMarked
package jp.securityaction.tests.localstack;

import org.jspecify.annotations.NullMarked;
