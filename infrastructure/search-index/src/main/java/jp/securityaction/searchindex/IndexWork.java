package jp.securityaction.searchindex;

import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.edge.search.Engine;

/**
 * What it takes to fill an index and to compare it.
 *
 * @param engine the search engine as its administrator calls it
 * @param writes the same as the indexer writes to it
 * @param table all declarations
 * @param listings some of them by their keys
 */
public record IndexWork(
    EngineAdmin engine, Engine writes, DeclarationScan table, ListedDeclarations listings) {}
