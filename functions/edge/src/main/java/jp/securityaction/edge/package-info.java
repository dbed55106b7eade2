/** What the functions share: the way in, sessions, answers, and the stores on AWS. */
@NullMarked
package jp.securityaction.edge;

import org.jspecify.annotations.NullMarked;
