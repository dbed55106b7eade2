/**
 * The search index: asked by search, written by the indexer, known to no other function. OpenSearch
 * speaks here and nowhere else.
 */
@NullMarked
package jp.securityaction.edge.search;

import org.jspecify.annotations.NullMarked;
