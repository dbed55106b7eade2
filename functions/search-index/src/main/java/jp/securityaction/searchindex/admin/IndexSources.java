package jp.securityaction.searchindex.admin;

import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.Leases;
import jp.securityaction.declarations.ListedDeclarations;
import jp.securityaction.searchindex.OpenSearchClient;

/**
 * What it takes to fill an index and to compare it.
 *
 * @param engine the search engine as its administrator calls it
 * @param writes the same as the indexer writes to it
 * @param table all declarations
 * @param declarations some of them by their keys
 * @param leases where the right to fill an index is taken
 */
public record IndexSources(
    OpenSearchAdmin engine,
    OpenSearchClient writes,
    DeclarationScan table,
    ListedDeclarations declarations,
    Leases leases) {}
