/** An OpenSearch with fine-grained access, in a process of its own. */
@NullMarked
package jp.securityaction.tests.secured;

import org.jspecify.annotations.NullMarked;
