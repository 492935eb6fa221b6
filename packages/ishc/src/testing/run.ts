import { Writable } from "node:stream";
import { runCommand } from "../command/run-command.ts";

/** What a command left behind. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, on 28 November 2026, in Vietnamese unless `lang` says otherwise. */
export async function run(args: readonly string[], lang = "vi_VN.UTF-8"): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const status = await runCommand(args, {
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LANG: lang },
    today: "2026-11-28",
    signal: new AbortController().signal,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
