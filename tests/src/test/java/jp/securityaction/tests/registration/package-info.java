/** What an owner does with a registration: see, change, step up, stop, read its history. */
@NullMarked
package jp.securityaction.tests.registration;

import org.jspecify.annotations.NullMarked;
