package jp.securityaction.logo;

import jakarta.inject.Singleton;
import java.time.Duration;
import jp.securityaction.logo.PresignedDownloads.Download;
import jp.securityaction.runtime.Environment;

/** Links that live for a minute: long enough for a browser to follow, too short to be passed on. */
@Singleton
final class LogoLinks {
  private static final Duration LIFE = Duration.ofSeconds(60);

  private final PresignedDownloads downloads;
  private final String bucket;

  LogoLinks(PresignedDownloads downloads, Environment environment) {
    this.downloads = downloads;
    this.bucket = environment.required("LOGOS_BUCKET");
  }

  Download to(LogoPackage logo) {
    return downloads.sign(bucket, logo.key(), logo.attachment(), LIFE);
  }
}
