const UNITS = ['バイト', 'キロバイト', 'メガバイト', 'ギガバイト'];

/** A file's size as people say it: 1.2メガバイト. */
export function size(bytes: number): string {
  const power = bytes === 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1000)));
  const amount = bytes / 1000 ** power;
  return `${amount.toLocaleString('ja-JP', { maximumFractionDigits: amount < 10 ? 1 : 0 })}${UNITS[power]}`;
}
