package jp.securityaction.core.listing;

import com.fasterxml.jackson.jr.ob.JSON;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.securityaction.core.document.Document;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/** The chain of index.json, built from the very classes of Lucene that the engine uses. */
final class IndexChain {
  private static final Path INDEX = Path.of("../search-index/index.json");

  private final Map<?, ?> analysis;
  private final List<UnaryOperator<Reader>> filters = new ArrayList<>();

  IndexChain() {
    try {
      Map<?, ?> index = JSON.std.mapFrom(Files.readString(INDEX));
      analysis = Document.map(Document.map(Document.map(index, "settings"), "index"), "analysis");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    steps("normalizer", "folded").forEach(name -> filters.add(filter(definition(name))));
  }

  List<String> steps(String kind, String name) {
    return Document.list(Document.map(Document.map(analysis, kind), name), "char_filter").stream()
        .map(String::valueOf)
        .toList();
  }

  /** A step's {@code mappings}, in the notation of OpenSearch. */
  List<String> rules(String step) {
    return Document.list(definition(step), "mappings").stream().map(String::valueOf).toList();
  }

  String fold(String text) {
    try (Reader folding = folding(text)) {
      StringWriter folded = new StringWriter();
      folding.transferTo(folded);
      return folded.toString();
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }

  private Reader folding(String text) {
    Reader reader = new StringReader(text);
    for (UnaryOperator<Reader> filter : filters) {
      reader = filter.apply(reader);
    }
    return reader;
  }

  private Map<?, ?> definition(String step) {
    return Document.map(Document.map(analysis, "char_filter"), step);
  }

  private static UnaryOperator<Reader> filter(Map<?, ?> definition) {
    return switch (Document.text(definition, "type")) {
      case "icu_normalizer" ->
          text -> new ICUNormalizer2CharFilter(text, Normalizer2.getNFKCCasefoldInstance());
      case "mapping" -> {
        NormalizeCharMap map = map(Document.list(definition, "mappings"));
        yield text -> new MappingCharFilter(map, text);
      }
      case "pattern_replace" -> {
        Pattern pattern = Pattern.compile(Document.text(definition, "pattern"));
        String replacement = Document.text(definition, "replacement");
        yield text -> new PatternReplaceCharFilter(pattern, replacement, text);
      }
      case String type -> throw new IllegalArgumentException(type);
    };
  }

  private static NormalizeCharMap map(List<?> rules) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    for (Object rule : rules) {
      String[] sides = rule.toString().split("=>", -1);
      map.add(unescaped(sides[0]), sides[1]);
    }
    return map.build();
  }

  static String unescaped(String side) {
    return side.startsWith("\\u")
        ? Character.toString(Integer.parseInt(side.substring(2), 16))
        : side;
  }
}
