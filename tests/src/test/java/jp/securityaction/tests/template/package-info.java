/** What the template gives the functions, against what they use: variables and permissions. */
@NullMarked
package jp.securityaction.tests.template;

import org.jspecify.annotations.NullMarked;
