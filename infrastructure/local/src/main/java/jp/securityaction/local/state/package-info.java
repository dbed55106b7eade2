/** Makes the tables, buckets and the index that the template defines, in the local engines. */
@NullMarked
package jp.securityaction.local.state;

import org.jspecify.annotations.NullMarked;
