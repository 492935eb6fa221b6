import { vi } from "vitest";
import { runCommand } from "../command/run-command.ts";

/** Runs a command in English, and gives its exit code and all that it says. */
export async function saidBy(...args: string[]): Promise<{ code: number; said: string }> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await runCommand([...args, "--lang", "en"]);
  const said = [...log.mock.calls, ...error.mock.calls].flat().join("\n");
  log.mockRestore();
  error.mockRestore();
  return { code, said };
}
