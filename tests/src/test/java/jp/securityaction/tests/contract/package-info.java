/** {@code docs/openapi.yaml}, and whether calls and answers keep it. */
@NullMarked
package jp.securityaction.tests.contract;

import org.jspecify.annotations.NullMarked;
