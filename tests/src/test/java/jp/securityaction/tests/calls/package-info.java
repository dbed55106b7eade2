/**
 * Records what each function asks of AWS while the other tests run, without its knowing: its HTTP
 * client is wrapped where Micronaut makes it, its links to S3 are seen where the SDK signs them.
 */
@NullMarked
package jp.securityaction.tests.calls;

import org.jspecify.annotations.NullMarked;
