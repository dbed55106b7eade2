package jp.securityaction.local.opensearch;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.opensearch.common.settings.Settings;

/** Reads the settings of {@code icu_normalizer}: name, mode and the set that it is kept to. */
final class Normalization {
  private Normalization() {}

  static Normalizer2 by(Settings settings) {
    Normalizer2.Mode mode =
        settings.get("mode", "compose").equals("decompose")
            ? Normalizer2.Mode.DECOMPOSE
            : Normalizer2.Mode.COMPOSE;
    return within(Normalizer2.getInstance(null, settings.get("name", "nfkc_cf"), mode), settings);
  }

  static Normalizer2 within(Normalizer2 normalizer, Settings settings) {
    String set = settings.get("unicode_set_filter", "");
    return set.isEmpty()
        ? normalizer
        : new FilteredNormalizer2(normalizer, new UnicodeSet(set).freeze());
  }
}
