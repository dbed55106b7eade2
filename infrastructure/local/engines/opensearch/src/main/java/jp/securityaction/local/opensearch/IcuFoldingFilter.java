package jp.securityaction.local.opensearch;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.NormalizingTokenFilterFactory;

/** {@code icu_folding}: accents, widths and other variants folded away (Unicode report 30). */
final class IcuFoldingFilter extends AbstractTokenFilterFactory
    implements NormalizingTokenFilterFactory {
  private final Normalizer2 folding;

  IcuFoldingFilter(IndexSettings index, String name, Settings settings) {
    super(index, name, settings);
    this.folding = Normalization.within(ICUFoldingFilter.NORMALIZER, settings);
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return new ICUNormalizer2Filter(tokens, folding);
  }
}
