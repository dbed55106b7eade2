package jp.securityaction.local.opensearch;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.NormalizingCharFilterFactory;

/** {@code icu_normalizer} before the tokenizer. Keeps no state, so a normalizer may use it too. */
record IcuNormalizerCharFilter(String name, Normalizer2 normalizer)
    implements NormalizingCharFilterFactory {

  IcuNormalizerCharFilter(String name, Settings settings) {
    this(name, Normalization.by(settings));
  }

  @Override
  public Reader create(Reader text) {
    return new ICUNormalizer2CharFilter(text, normalizer);
  }
}
