/** As outcomes.ts, which holds these to the same shape. */
export const english = {
  live: {
    kind: 'success',
    title: 'This self-declaration is in force.',
    meaning: 'The ID belongs to the business that you entered, and is in force now.',
    next: [
      'A declaration can be changed or stopped at any time. Keep a note of the day on which you verified it.',
    ],
  },
  stopped: {
    kind: 'warning',
    title: 'This self-declaration has been stopped.',
    meaning:
      'The ID belongs to the business that you entered, but has been stopped. It cannot be used any more.',
    next: [
      'Ask the business whether it has a new self-declaration ID.',
      { text: 'If it is your own: declare anew (in Japanese)', href: '/apply/' },
    ],
  },
  noMatch: {
    kind: 'warning',
    title: 'No matching self-declaration was found.',
    meaning:
      'No declaration has this ID together with this name or corporate number. Whether the ID exists at all is not told.',
    next: [
      'Check that the name is the registered one. Legal forms, and full or half width, make no difference.',
      'If you entered both the name and the corporate number, try with one of them.',
      { text: 'Look up the registered name in the search', href: '/en/search/' },
    ],
  },
  invalidId: {
    kind: 'warning',
    title: 'No self-declaration ID of this number was issued by this system.',
    meaning: 'IDs of this system have 11 digits and begin with 5.',
    next: ['Check that no digit is missing and none are swapped.'],
  },
  legacy: {
    kind: 'info',
    title: 'This ID was given up to March 2026.',
    meaning:
      'IDs that begin with 4 are older than this system. They stay valid, but cannot be verified here.',
    next: [
      {
        text: 'Lists of those who declared up to March 2026 (IPA’s site, in Japanese)',
        href: 'https://www.ipa.go.jp/security/security-action/',
      },
    ],
  },
} as const;
