import type { RegisterFile } from "../files/find-files.ts";
import type { FilesProgress, PartProgress } from "./part-order.ts";

/** Adds up how far the parts are. */
export class ProgressSum {
  private readonly _parts = new Map<number, PartProgress>();
  private readonly _sum = { bytes: 0, clubs: 0, refused: 0 };
  private readonly _totalBytes: number | undefined;
  private readonly _tell: (progress: FilesProgress) => void;

  constructor(files: readonly RegisterFile[], tell: (progress: FilesProgress) => void = () => {}) {
    const hasPipe = files.some(({ form }) => form === "stream");
    this._totalBytes = hasPipe ? undefined : files.reduce((sum, { bytes }) => sum + bytes, 0);
    this._tell = tell;
  }

  /** Takes how far a part is, in place of what it said before. */
  tell(part: number, progress: PartProgress): void {
    const before = this._parts.get(part);
    this._parts.set(part, progress);
    for (const what of ["bytes", "clubs", "refused"] as const) {
      this._sum[what] += progress[what] - (before?.[what] ?? 0);
    }
    const total = this._totalBytes;
    this._tell({ ...this._sum, ...(total !== undefined && { totalBytes: total }) });
  }
}
