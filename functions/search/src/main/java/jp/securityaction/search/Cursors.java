package jp.securityaction.search;

import com.fasterxml.jackson.jr.ob.JSON;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import jp.securityaction.core.listing.Search;

/**
 * Where a page ended, as the browser carries it to the next: enciphered, because the place holds
 * the declaration's internal key (invariant 4), and bound to its search, so that one changed or
 * borrowed is of no use.
 */
@Singleton
final class Cursors {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Supplier<SecretKey> key;
  private final RandomGenerator random;

  Cursors(Supplier<SecretKey> key, RandomGenerator random) {
    this.key = key;
    this.random = random;
  }

  String after(List<Object> place, Search search) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, search).doFinal(JSON.std.asBytes(place));
      byte[] cursor = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, cursor, NONCE_BYTES, sealed.length);
      return encoded(cursor);
    } catch (GeneralSecurityException | IOException unforeseen) {
      throw new IllegalStateException(unforeseen);
    }
  }

  /** The place that a cursor of this very search names; empty for any other text. */
  Optional<List<Object>> place(String cursor, Search search) {
    return decoded(cursor)
        .filter(bytes -> bytes.length > NONCE_BYTES)
        .flatMap(bytes -> opened(bytes, search));
  }

  private Optional<List<Object>> opened(byte[] bytes, Search search) {
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    try {
      byte[] place =
          cipher(Cipher.DECRYPT_MODE, nonce, search)
              .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return Optional.of(JSON.std.listOfFrom(Object.class, place));
    } catch (AEADBadTagException changed) {
      return Optional.empty();
    } catch (GeneralSecurityException | IOException unforeseen) {
      throw new IllegalStateException(unforeseen);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, Search search) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key.get(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(SearchFingerprint.of(search));
    return cipher;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Only the one spelling that {@link #encoded} gives: Base64 has spare bits that do not count. */
  private static Optional<byte[]> decoded(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      return encoded(bytes).equals(cursor) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
