/** Where a value stands in a declaration's body: `business/postalCode` for the pointer `#/business/postalCode`. */
export type Key = string;
