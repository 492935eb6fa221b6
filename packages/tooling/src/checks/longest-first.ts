import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes though they are short, which is all that vitest goes by in a fresh clone. */
const LONGEST = ["chaos/chaos.test.ts", "association-site/src/journey.test.ts"];

/** Runs the longest files first, so that none of them is still at it when all else is done. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
