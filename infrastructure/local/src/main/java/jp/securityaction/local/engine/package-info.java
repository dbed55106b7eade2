/**
 * The engines under the functions: each a process of its own, so that faults can be tried on them,
 * and none of them left behind, whatever becomes of the launcher.
 */
@NullMarked
package jp.securityaction.local.engine;

import org.jspecify.annotations.NullMarked;
