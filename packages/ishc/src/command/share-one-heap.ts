/** The setting of glibc, the C library of most Linux systems, for how many parts its heap has. */
const SETTING = "MALLOC_ARENA_MAX";

/** What is needed of the process; those of Node before 22.15 have no `execve`. */
export interface ReplaceableProcess {
  readonly platform: string;
  readonly execPath: string;
  readonly execArgv: readonly string[];
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execve?: (file: string, args: string[], env: Record<string, string>) => void;
}

/**
 * Starts a roll-up over in the same process, with one heap for all its threads.
 *
 * By itself glibc gives every thread a part of its own, and what the compilers of two workers laid in theirs
 * for a moment, once, is held to the end: a fifth of the peak. The setting is read when a process starts, so
 * it cannot be changed later. Elsewhere, and where somebody has set it, nothing happens.
 *
 * @param node - the process, not yet at work
 */
export function shareOneHeap(node: ReplaceableProcess): void {
  const { platform, execPath, execArgv, argv, env } = node;
  if (platform !== "linux" || argv[2] !== "rollup" || SETTING in env) return;
  const set = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  node.execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], {
    ...Object.fromEntries(set),
    [SETTING]: "1",
  });
}
