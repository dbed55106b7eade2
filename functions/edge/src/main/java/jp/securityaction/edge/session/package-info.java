/**
 * Who is calling: sessions opened by the login, kept on the server, known to the browser by an
 * opaque cookie.
 */
@NullMarked
package jp.securityaction.edge.session;

import org.jspecify.annotations.NullMarked;
