import type { RegisterFile } from "../files/find-files.ts";
import type { FilesProgress, PartProgress } from "./part-order.ts";

/** Adds up how far the parts are. */
export class ProgressSum {
  private readonly _parts = new Map<number, PartProgress>();
  private readonly _totalBytes: number | undefined;
  private readonly _tell: (progress: FilesProgress) => void;

  constructor(files: readonly RegisterFile[], tell: (progress: FilesProgress) => void = () => {}) {
    const hasPipe = files.some(({ form }) => form === "stream");
    this._totalBytes = hasPipe ? undefined : files.reduce((sum, { bytes }) => sum + bytes, 0);
    this._tell = tell;
  }

  /** Takes how far a part is, in place of what it said before. */
  tell(part: number, progress: PartProgress): void {
    this._parts.set(part, progress);
    const sum = { bytes: 0, clubs: 0, refused: 0 };
    for (const { bytes, clubs, refused } of this._parts.values()) {
      sum.bytes += bytes;
      sum.clubs += clubs;
      sum.refused += refused;
    }
    const total = this._totalBytes;
    this._tell({ ...sum, ...(total !== undefined && { totalBytes: total }) });
  }
}
