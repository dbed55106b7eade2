package jp.securityaction.core.listing;

/** How many a search would find with this value chosen instead of the facet's present ones. */
public record FacetCount(String value, long count) {}
