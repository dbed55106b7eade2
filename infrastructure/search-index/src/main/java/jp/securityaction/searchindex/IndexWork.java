package jp.securityaction.searchindex;

import jp.securityaction.edge.search.Engine;
import jp.securityaction.edge.store.AllListings;
import jp.securityaction.edge.store.PublicListings;

/**
 * What it takes to fill an index and to compare it.
 *
 * @param engine the search engine as its administrator calls it
 * @param writes the same as the indexer writes to it
 * @param table all declarations
 * @param listings some of them by their keys
 */
public record IndexWork(
    EngineAdmin engine, Engine writes, AllListings table, PublicListings listings) {}
