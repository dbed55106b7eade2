/** Declaring: {@code POST /api/declarations}, {@code GET /api/consents}. */
@NullMarked
package jp.securityaction.tests.issuance;

import org.jspecify.annotations.NullMarked;
