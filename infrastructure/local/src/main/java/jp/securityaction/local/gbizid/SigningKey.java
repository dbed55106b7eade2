package jp.securityaction.local.gbizid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.concurrent.CompletableFuture;

/** The provider's key: another one, under another {@code kid}, at every start. */
final class SigningKey {
  private static final int BITS = 2048;

  private final CompletableFuture<RSAKey> key;

  private SigningKey(CompletableFuture<RSAKey> key) {
    this.key = key;
  }

  /** Drawing the primes takes a moment, so it goes on beside the rest of the start. */
  static SigningKey generating() {
    return new SigningKey(CompletableFuture.supplyAsync(SigningKey::generate));
  }

  RSAKey get() {
    return key.join();
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("this JDK makes no RSA keys", impossible);
    }
  }
}
