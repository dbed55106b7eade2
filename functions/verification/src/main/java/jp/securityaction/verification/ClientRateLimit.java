package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Secrets;
import jp.securityaction.runtime.http.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what clients ask for, each by its address. The address is kept nowhere: its hash is, under
 * a key of ours, because addresses are few enough to try them all.
 *
 * <p>Who cannot be counted is let through: the limit protects the service, and must not be what
 * stops it.
 */
@Singleton
final class ClientRateLimit {
  private static final Logger LOG = LoggerFactory.getLogger(ClientRateLimit.class);
  private static final String MAC = "HmacSHA256";

  /** After a failure nobody is made to wait for the next one so soon. */
  private static final Duration REST = Duration.ofSeconds(5);

  private final TokenBuckets buckets;
  private final Secrets secrets;
  private final String keyArn;
  private final InstantSource clock;
  private volatile Instant restsUntil = Instant.MIN;

  ClientRateLimit(
      TokenBuckets buckets, Secrets secrets, InstantSource clock, Environment environment) {
    this.buckets = buckets;
    this.secrets = secrets;
    this.clock = clock;
    this.keyArn = environment.required("CLIENT_KEY_ARN");
  }

  public RateLimitResult take(Call call, int tokens, Allowance allowance) {
    if (clock.instant().isBefore(restsUntil)) {
      return new RateLimitResult.Allowed();
    }
    try {
      return buckets.take(hash(ClientAddress.of(call)), tokens, allowance);
    } catch (RuntimeException uncounted) {
      LOG.warn("a client was not counted: {}", uncounted.getClass().getName());
      restsUntil = clock.instant().plus(REST);
      return new RateLimitResult.Allowed();
    }
  }

  public void prime() {
    secrets.prime(keyArn);
    buckets.prime();
  }

  private String hash(String address) {
    try {
      Mac mac = Mac.getInstance(MAC);
      byte[] key = HexFormat.of().parseHex(secrets.get(keyArn).strip());
      mac.init(new SecretKeySpec(key, MAC));
      return "client#"
          + HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
