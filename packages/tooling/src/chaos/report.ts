import { addCounts, type Counts, countsTable, findingsText, type RunResult } from "./counts.ts";
import { FINDING_KINDS } from "./judging/evidence.ts";

/** Runs between two lines of progress. */
const LINE_EVERY = 25;

/** Tells of runs while they go on, so that a command that is ended early has said what it had. */
export class Report {
  /** What all runs so far came to. */
  counts: Counts = {};

  private readonly print: (text: string) => void;

  /** @param print - takes a text of one or several lines */
  constructor(print: (text: string) => void) {
    this.print = print;
  }

  /** Takes note of a run: what was found in it is told at once, with its seed. */
  add(result: RunResult): void {
    this.counts = addCounts(this.counts, result.counts);
    if (result.findings.length > 0) this.print(findingsText(result));
    if ((this.counts["runs"] ?? 0) % LINE_EVERY === 0) this.print(this.line());
  }

  /** Every count, at the end. */
  close(): void {
    this.print(countsTable(this.counts));
  }

  private line(): string {
    const of = (name: string) => this.counts[name] ?? 0;
    const findings = FINDING_KINDS.reduce((sum, kind) => sum + of(kind), 0);
    return (
      `${of("runs")} runs, ${of("saves")} saves, ${of("servers killed")} servers killed, ` +
      `${of("conflicts made")} conflicts, ${findings} findings`
    );
  }
}
