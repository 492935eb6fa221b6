import { closestMatch } from "leven";

/** Letters that may be wrong, missing or too many in a word that is still understood. Our choice. */
const MOST_SLIPS = 2;

/** The word somebody probably meant; undefined where none is close. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  const close = closestMatch(word.toLowerCase(), known, { maxDistance: MOST_SLIPS });
  return (
    close ?? (word.length > MOST_SLIPS ? known.find((each) => each.startsWith(word)) : undefined)
  );
}
