/** Made by build/core.ts from the files that the functions read. */
declare module 'virtual:core' {
  interface Code {
    value: string;
    name: string;
  }
  export const prefectures: readonly Code[];
  export const industries: readonly Code[];
  /** The same in English, from src/codes/*.en.tsv. */
  export const english: { prefectures: readonly Code[]; industries: readonly Code[] };
  export const selfAssessmentParts: readonly {
    title: string;
    items: readonly { number: number; label: string }[];
  }[];
  /** The guideline's version in which the split into parts, the bands and the points were seen. */
  export const selfAssessmentVersions: Readonly<Record<'split' | 'bands' | 'points', string>>;
  export const answerPoints: Readonly<Record<string, number>>;
  /** The guideline's version that a version of a pledge follows. */
  export const guidelines: Readonly<Record<string, string>>;
  /** What a score says, from the highest band to the lowest. */
  export const scoreBands: readonly { least: number; meaning: string; advice: string }[];
  /** Characters by what is done with them in what was typed: the inside of a character class. */
  export const signs: Readonly<
    Record<
      'space' | 'invisible' | 'hyphen' | 'dot' | 'postal-mark' | 'telephone' | 'selector' | 'as-typed',
      string
    >
  >;
  /** Labels by path, and sentences by `path.code`, `code.hint` and `code`, with {label}, {limit} and {item} to be filled in. */
  export const wording: Readonly<Record<string, string>>;
}

/** Made by build/operator.ts from data/operator.yaml. */
declare module 'virtual:operator' {
  export const operatorName: Readonly<Record<'ja' | 'en', string>>;
}

/** Made by build/contract.ts from docs/openapi.yaml. */
declare module 'virtual:contract' {
  /** The most characters, or the largest number, by a value's place in a body or the name of its parameter. */
  export const limits: Readonly<Record<string, number>>;
}

/** Made by build/folding.ts from the tables by which the search folds names. */
declare module 'virtual:folding' {
  /** What becomes of single letters, each with all of those letters. */
  export const letters: Readonly<Record<string, string>>;
  /** What becomes of one kana or several; the longest that fits is taken. */
  export const spellings: Readonly<Record<string, string>>;
}

/** Made by build/telephone.ts from libphonenumber's plans. */
declare module 'virtual:telephone' {
  export const plans: import('libphonenumber-js/core').MetadataJson;
}
