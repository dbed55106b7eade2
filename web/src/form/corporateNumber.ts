/**
 * Whether the first of 13 digits checks the twelve behind it: 9 − (Σ Pn·Qn mod 9), n counted from the lowest of them, Qn = 1 for odd n
 * and 2 for even n (法人番号の指定等に関する省令, article 2).
 */
export function isCorporateNumber(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  const [check, ...base] = [...digits].map(Number);
  const sum = base.reverse().reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (sum % 9);
}
