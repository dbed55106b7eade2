/** As functions/core's faults.properties, for the fields of the English pages. */
export const english: Readonly<Record<string, string>> = {
  '/declarationId': 'Self-declaration ID',
  '/name': 'Name of the business',
  '/corporateNumber': 'Corporate number',
  required: 'Enter the item “{label}”.',
  '/name.required': 'Enter either the name of the business or its corporate number.',
  'too-long': 'Shorten the item “{label}”: at most {limit} characters.',
  characters:
    'Character {limit} of the item “{label}” cannot be used, such as a line break or a sign that nobody sees. Remove it.',
  // Where it is not known which one.
  'characters.': 'The item “{label}” holds characters that cannot be used, such as line breaks.',
  format: 'Check how the item “{label}” is written.',
  '/corporateNumber.format': 'Enter the corporate number as 13 digits.',
  'check-digit': 'There is a slip in the item “{label}”. Check the 13 digits once more.',
  type: 'Check how the item “{label}” is written.',
  value: 'Choose the item “{label}” from what is offered.',
  range: 'Check the item “{label}”.',
  unknown: 'The item “{label}” is not known.',
  'not-allowed': 'Give the item “{label}” only once.',
};
