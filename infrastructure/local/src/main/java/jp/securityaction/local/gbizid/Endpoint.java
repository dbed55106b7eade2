package jp.securityaction.local.gbizid;

/** One address of the provider. */
interface Endpoint {
  Reply reply(Request request);
}
