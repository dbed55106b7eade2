/**
 * The way in: the HTTP API with payload format 2.0 as API Gateway has it, and beside it the pages
 * as CloudFront serves them.
 */
@NullMarked
package jp.securityaction.local.gateway;

import org.jspecify.annotations.NullMarked;
