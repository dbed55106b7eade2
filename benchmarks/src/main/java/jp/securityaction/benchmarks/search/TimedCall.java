package jp.securityaction.benchmarks.search;

import jp.securityaction.benchmarks.client.ApiCall;

/**
 * A question to the site.
 *
 * @param kind under which its time is counted
 */
record TimedCall(String kind, ApiCall call) {}
