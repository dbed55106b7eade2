package jp.securityaction.local.provisioning;

import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Creates the template's buckets. */
public final class Buckets {
  private final S3Client s3;

  public Buckets(S3Client s3) {
    this.s3 = s3;
  }

  /** Creates those that are missing. */
  public void create(List<String> names) {
    names.stream().filter(name -> !exists(name)).forEach(this::create);
  }

  private boolean exists(String name) {
    try {
      s3.headBucket(head -> head.bucket(name));
      return true;
    } catch (NoSuchBucketException missing) {
      return false;
    }
  }

  private void create(String name) {
    s3.createBucket(create -> create.bucket(name));
  }
}
