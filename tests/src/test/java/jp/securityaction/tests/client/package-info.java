/**
 * A browser of the site as far as the tests need one. Every call and every answer that passes
 * through it is checked against {@code docs/openapi.yaml}.
 */
@NullMarked
package jp.securityaction.tests.client;

import org.jspecify.annotations.NullMarked;
