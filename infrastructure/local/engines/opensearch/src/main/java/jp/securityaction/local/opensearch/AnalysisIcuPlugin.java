package jp.securityaction.local.opensearch;

import java.util.Map;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Stands in for OpenSearch's {@code analysis-icu}, which is not on Maven Central: the parts that an
 * index of ours may name, under their official names and with their official settings.
 */
public final class AnalysisIcuPlugin extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of(
        "icu_normalizer",
        (index, environment, name, settings) -> new IcuNormalizerCharFilter(name, settings));
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "icu_normalizer",
        (index, environment, name, settings) -> new IcuNormalizerFilter(index, name, settings),
        "icu_folding",
        (index, environment, name, settings) -> new IcuFoldingFilter(index, name, settings));
  }
}
