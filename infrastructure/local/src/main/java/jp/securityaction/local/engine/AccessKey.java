package jp.securityaction.local.engine;

/** An AWS access key: the one that everything on this machine signs with. */
public record AccessKey(String id, String secret) {}
