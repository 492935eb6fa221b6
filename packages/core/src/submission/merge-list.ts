/** An entry of a merged list, and where the submission has it; nowhere where it was kept. */
export interface Merged<T> {
  readonly entry: T;
  readonly at?: number;
}

/** How entries of one list of a member are told apart and joined. */
export interface MergeRules<T> {
  /** Whether both are the very same entry. */
  readonly isSame: (earlier: T, said: T) => boolean;
  /** Whether what was said goes on with an earlier entry, though it differs. */
  readonly goesOn: (earlier: T, said: T) => boolean;
  /** What becomes of the two; the last of it is what was said. */
  readonly join: (earlier: T, said: T) => readonly T[];
  /** What becomes of an earlier entry that was not said again. */
  readonly leave: (earlier: T) => readonly T[];
}

/** Merges what a submission says into a list, so that nothing is lost of what it does not say. */
export function mergeList<T extends object>(
  earlier: readonly T[],
  said: readonly T[],
  rules: MergeRules<T>,
): Merged<T>[] {
  const partners = partnersIn(earlier, said, rules);
  const taken = new Set(partners.values());
  return [
    ...earlier.flatMap((entry) => {
      const at = partners.get(entry);
      const saying = at === undefined ? undefined : said[at];
      if (at === undefined || !saying) return rules.leave(entry).map((each) => ({ entry: each }));
      const joined = rules.join(entry, saying);
      return joined.map((each, i) =>
        i === joined.length - 1 ? { entry: each, at } : { entry: each },
      );
    }),
    ...said.flatMap((entry, at) => (taken.has(at) ? [] : [{ entry, at }])),
  ];
}

/** The earlier entry that each said one is about: the very same first, so that no other takes its place. */
function partnersIn<T>(
  earlier: readonly T[],
  said: readonly T[],
  { isSame, goesOn }: MergeRules<T>,
): Map<T, number> {
  const partners = new Map<T, number>();
  const taken = new Set<number>();
  for (const isPartner of [isSame, goesOn]) {
    said.forEach((entry, at) => {
      if (taken.has(at)) return;
      const partner = earlier.find((each) => !partners.has(each) && isPartner(each, entry));
      if (!partner) return;
      partners.set(partner, at);
      taken.add(at);
    });
  }
  return partners;
}
