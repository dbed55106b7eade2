package jp.securityaction.benchmarks.truth;

import jp.securityaction.benchmarks.client.Json;

/** What search shows of a business and a change may change. */
record ShownBusiness(
    String name, String nameKana, String prefecture, String city, String industry) {

  /** From a business or from a hit: both have the same names. */
  static ShownBusiness of(Json business) {
    return new ShownBusiness(
        business.at("/name").text(),
        business.at("/nameKana").text(),
        business.at("/prefecture").text(),
        business.at("/city").text(),
        business.at("/industry").text());
  }
}
