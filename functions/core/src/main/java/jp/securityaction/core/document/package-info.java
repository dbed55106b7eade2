/**
 * Registrations as documents: plain maps, lists, strings and numbers under the names of the HTTP
 * contract.
 */
@NullMarked
package jp.securityaction.core.document;

import org.jspecify.annotations.NullMarked;
