/**
 * Addresses, file names and other code in running text. A chunk between spaces is code when it holds an at sign, a
 * backslash or an underscore; a full stop with a word before it and one directly after it that begins with a small letter
 * (lupus.org; where only a space is missing, a capital follows) or is all in capitals like that before it (LUPUS.PDF); or
 * two slashes of which the first has no word before it (https://, /usr/lib). The tokenizer reads text by the same rule.
 */
const CODE = /[@\\_]|[\p{L}\p{N}]['’]?\.\p{Ll}|\p{Lu}\.[\p{L}\p{N}]\p{Lu}|(?<![\p{L}\p{N}]['’]?)\/.*\//u;

/** Whether what stands from `start` to `end` (without space at its ends) lies in code. */
export function isInCode(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && /\S/u.test(text[from - 1] as string)) from--;
  while (to < text.length && /\S/u.test(text[to] as string)) to++;
  return text
    .slice(from, to)
    .split(/\s+/u)
    .some((chunk) => /[@\\_./]/.test(chunk) && CODE.test(chunk));
}
