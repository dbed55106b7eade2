/** HTTP as the contract has it: a call in, an answer out, one shape for every problem. */
@NullMarked
package jp.securityaction.edge.http;

import org.jspecify.annotations.NullMarked;
