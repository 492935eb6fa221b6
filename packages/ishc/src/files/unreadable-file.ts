/**
 * Why a file could not be read.
 *
 * - `not-found`: there is no such file
 * - `not-allowed`: whoever runs the program may not read it
 * - `no-registers`: a folder without any file of registers
 * - `compressed`: a gzip file, which has to be unpacked first
 * - `failed`: the disk or the system failed
 */
export type FileFault = "not-found" | "not-allowed" | "no-registers" | "compressed" | "failed";

/** A file that could not be read, and why. Nothing of it is counted. */
export interface UnreadableFile {
  /** Its path, as it was given or found. */
  readonly file: string;
  /** Why. */
  readonly fault: FileFault;
  /** What the system said, such as `EIO`; absent where it said nothing. */
  readonly code?: string;
}

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
};

/** What a failure of the system says of a file; what is none is thrown on. */
export function unreadableFile(file: string, error: unknown): UnreadableFile {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return { file, fault: FAULTS[code] ?? "failed", code };
}

function systemCode(error: unknown): string | undefined {
  const isSystem = error instanceof Error && "syscall" in error && "code" in error;
  return isSystem && typeof error.code === "string" ? error.code : undefined;
}
