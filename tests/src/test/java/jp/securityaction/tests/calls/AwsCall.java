package jp.securityaction.tests.calls;

import java.util.Set;

/**
 * One kind of call, in IAM's words.
 *
 * @param function the function's name on AWS
 * @param leadingKeys kinds of partition keys, such as {@code session#}: what follows is left out
 * @param attributes those that a DynamoDB call names, its key's among them
 * @param select {@code SPECIFIC_ATTRIBUTES} for a read that names what it wants, {@code
 *     ALL_ATTRIBUTES} for one that does not, else empty
 */
public record AwsCall(
    String function,
    String action,
    String resource,
    Set<String> leadingKeys,
    Set<String> attributes,
    String select) {

  public AwsCall {
    leadingKeys = Set.copyOf(leadingKeys);
    attributes = Set.copyOf(attributes);
  }

  /** A call that only an action and a resource tell of. */
  public AwsCall(String function, String action, String resource) {
    this(function, action, resource, Set.of(), Set.of(), "");
  }
}
