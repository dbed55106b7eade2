/** What holds for every call: gates, order of refusals, shape of problems, headers. */
@NullMarked
package jp.securityaction.tests.edge;

import org.jspecify.annotations.NullMarked;
