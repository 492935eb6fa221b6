import type { EntryProblem } from "./entry-view.ts";

/**
 * Which problems are shown by now. They are looked for always, and told late:
 * of a field that came in wrong, one that was left after a change, or all of
 * them once a sending was tried.
 */
export class ShownProblems {
  /** What the server refused, as long as it was not changed. */
  refusals: readonly EntryProblem[] = [];
  /** A sending was tried. */
  isTried = false;

  private readonly changed = new Set<string>();
  private readonly left = new Set<string>();

  /** @param problems - with what came in: shown at once, but for what is blank */
  constructor(problems: readonly EntryProblem[] = []) {
    for (const { name, code } of problems) if (name && code !== "missing") this.left.add(name);
  }

  /** A person changed an entry: what the server said of its field is answered. */
  change(entry: string): void {
    const name = fieldOf(entry);
    this.changed.add(name);
    this.refusals = this.refusals.filter((each) => each.name !== undefined && each.name !== name);
  }

  /** A person left a field; passing through is not a change. */
  leave(name: string): void {
    if (this.changed.has(name)) this.left.add(name);
  }

  /** Those of all problems that are to be shown. */
  of(problems: readonly EntryProblem[]): EntryProblem[] {
    const shown = problems.filter(({ name = "" }) => this.isTried || this.left.has(name));
    const others = this.refusals.filter(({ name }) => !shown.some((each) => each.name === name));
    return [...shown, ...others];
  }
}

/** The field that an entry belongs to: the three of a date are one. */
function fieldOf(entry: string): string {
  return entry.replace(/\.(?:day|month|year)$/, "");
}
