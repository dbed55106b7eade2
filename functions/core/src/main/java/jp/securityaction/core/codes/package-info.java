/** Codes that others define: 法人番号, prefectures, municipalities, industries. */
@NullMarked
package jp.securityaction.core.codes;

import org.jspecify.annotations.NullMarked;
