package jp.securityaction.local.opensearch;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.NormalizingTokenFilterFactory;

/** {@code icu_normalizer} on tokens. */
final class IcuNormalizerFilter extends AbstractTokenFilterFactory
    implements NormalizingTokenFilterFactory {
  private final Normalizer2 normalizer;

  IcuNormalizerFilter(IndexSettings index, String name, Settings settings) {
    super(index, name, settings);
    this.normalizer = Normalization.by(settings);
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return new ICUNormalizer2Filter(tokens, normalizer);
  }
}
