package jp.securityaction.local.gbizid;

/** One endpoint of the provider. */
interface ProviderEndpoint {
  EndpointResponse respond(EndpointRequest request);
}
