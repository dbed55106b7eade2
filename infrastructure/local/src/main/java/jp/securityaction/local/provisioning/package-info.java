/** Creates the tables, buckets and queues that the template defines, in the local engines. */
@NullMarked
package jp.securityaction.local.provisioning;

import org.jspecify.annotations.NullMarked;
