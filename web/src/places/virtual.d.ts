/** Made by build/codes.ts from the files that the functions read. */
declare module 'virtual:codes' {
  interface Code {
    value: string;
    name: string;
  }
  export const prefectures: readonly Code[];
  export const industries: readonly Code[];
  export const selfCheckParts: readonly {
    title: string;
    items: readonly { number: number; label: string }[];
  }[];
}
