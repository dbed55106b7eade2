/**
 * {@code template.yaml} and its nested stacks, read as CloudFormation reads them: what the local
 * stack runs is what is deployed.
 */
@NullMarked
package jp.securityaction.local.template;

import org.jspecify.annotations.NullMarked;
