/** The open data, written for registers of any size. */
@NullMarked
package jp.securityaction.benchmarks.opendata;

import org.jspecify.annotations.NullMarked;
