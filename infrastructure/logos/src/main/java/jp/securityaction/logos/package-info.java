/** Runs in the build: from drawings to the ZIP files that declarers download. */
@NullMarked
package jp.securityaction.logos;

import org.jspecify.annotations.NullMarked;
