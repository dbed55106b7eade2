package jp.securityaction.searchindex.admin;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The indexes behind two aliases: the one in use, and the one that is being filled to take its
 * place. Functions know the aliases alone.
 */
public final class Indexes {
  private final OpenSearchAdmin engine;
  private final String alias;
  private final String nextAlias;
  private final InstantSource clock;

  public Indexes(OpenSearchAdmin engine, String alias, String nextAlias, InstantSource clock) {
    this.engine = engine;
    this.alias = alias;
    this.nextAlias = nextAlias;
    this.clock = clock;
  }

  /** The index in use. */
  public Optional<String> current() {
    return engine.find("/_alias/" + alias).stream()
        .flatMap(indexes -> indexes.keySet().stream())
        .findFirst();
  }

  public boolean isCurrent(IndexDefinition definition) {
    return current().filter(index -> definition.isOf(alias, index)).isPresent();
  }

  /** Makes an empty index that is in use at once: for where there is nothing to fill it with. */
  public String createCurrent(IndexDefinition definition) {
    return create(definition, alias);
  }

  /** Makes an empty index that is written from now on, but not searched. */
  String createNext(IndexDefinition definition) {
    return create(definition, nextAlias);
  }

  /** The answer comes when the index can be written. */
  private String create(IndexDefinition definition, String under) {
    String name = definition.name(alias, clock.instant());
    Map<String, Object> body = new LinkedHashMap<>(definition.body());
    body.put("aliases", Map.of(under, Map.of()));
    Map<String, Object> answer = engine.put("/" + name, body);
    if (!Boolean.TRUE.equals(answer.get("shards_acknowledged"))) {
      throw new OpenSearchRefusal(0, "the new index " + name + " has no shard that can be written");
    }
    return name;
  }

  /**
   * Puts the next index in the place of the current one, in one step. Refused when it is not the
   * next one any more.
   */
  void swap(Optional<String> old, String next) {
    List<Map<String, ?>> actions = new ArrayList<>();
    actions.add(removing(next, nextAlias));
    actions.add(Map.of("add", Map.of("index", next, "alias", alias)));
    old.ifPresent(index -> actions.add(removing(index, alias)));
    engine.post("/_aliases", Map.of("actions", actions));
  }

  private static Map<String, ?> removing(String index, String alias) {
    return Map.of("remove", Map.of("index", index, "alias", alias, "must_exist", true));
  }

  /** What was begun and never used, or used and never removed. */
  List<String> leftovers() {
    // Without a wildcard in the path: what signs and what checks might not write it the same.
    Set<String> all = engine.get("/_alias").keySet();
    Optional<String> current = current();
    return all.stream()
        .filter(index -> index.startsWith(alias + "-"))
        .filter(index -> !current.equals(Optional.of(index)))
        .sorted()
        .toList();
  }

  /** For when it is not known how far things went: an answer may have been lost. */
  void deleteUnlessCurrent(String index) {
    if (!current().equals(Optional.of(index))) {
      delete(index);
    }
  }

  void delete(String index) {
    engine.delete("/" + index);
  }

  void refresh(String index) {
    engine.post("/" + index + "/_refresh", Map.of());
  }
}
