/** "RB Sr" → the given name and what follows the name; records keep both in one field. */
export function splitSuffix(given: string): { given: string; suffix: string | undefined } {
  const [, name = given, suffix] = /^(.*\S),?\s+(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/u.exec(given) ?? [];
  return { given: name, suffix };
}
