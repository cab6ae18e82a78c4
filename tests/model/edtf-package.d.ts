/** What the tests use of the npm package edtf, which has no types of its own. */
declare module 'edtf' {
  /** Milliseconds since 1970; null for an end that nobody knows. Throws where the text is no date. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
