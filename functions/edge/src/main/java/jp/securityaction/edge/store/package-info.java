/** Registrations, their IDs and their history in DynamoDB. */
@NullMarked
package jp.securityaction.edge.store;

import org.jspecify.annotations.NullMarked;
