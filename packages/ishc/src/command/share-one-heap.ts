/** The setting of glibc, the C library of most Linux systems, for how many parts its heap has. */
const SETTING = "MALLOC_ARENA_MAX";

/** What is needed of the process; those of Node before 22.15 have no `execve`. */
export type ReplaceableProcess = Pick<
  NodeJS.Process,
  "platform" | "execPath" | "execArgv" | "argv" | "env" | "execve"
>;

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
  const args = [execPath, ...execArgv, ...argv.slice(1)];
  node.execve?.(execPath, args, { ...env, [SETTING]: "1" });
}
