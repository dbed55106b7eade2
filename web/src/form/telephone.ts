import { plans } from 'virtual:telephone';
import { ParseError, parsePhoneNumberWithError } from 'libphonenumber-js/core';

/** A telephone number as it is written in Japan, hyphens behind area code and exchange; the digits where no plan knows them. */
export function hyphenated(digits: string): string {
  try {
    const number = parsePhoneNumberWithError(digits, 'JP', plans);
    return number.isValid() ? number.formatNational() : digits;
  } catch (noNumber) {
    if (noNumber instanceof ParseError) return digits;
    throw noNumber;
  }
}
