/**
 * The ID that an address such as `/verify/#id=51234567897` carries (the QR code of a declaration does). It stands behind the `#`, which
 * browsers keep to themselves: an ID is evidence, and what stands in a path or a query ends up in logs.
 */
export const idIn = (fragment: string): string =>
  new URLSearchParams(fragment.replace(/^#/, '')).get('id')?.slice(0, 50) ?? '';
