package jp.securityaction.local.engine;

/** The one key that signs for S3. */
public record AwsKey(String id, String secret) {}
