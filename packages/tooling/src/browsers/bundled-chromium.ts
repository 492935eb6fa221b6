import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../repository.ts";

/** Where the Chromium from npm was unpacked, and what it needs around it. */
export interface UnpackedChromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const packed = join(repository, "node_modules/@sparticuz/chromium");

/**
 * Unpacks the Chromium inside `@sparticuz/chromium`, once for each version.
 *
 * Its shared libraries (nss, nspr, expat) come along, since a machine without
 * a browser rarely has them. The package unpacks into the system's temporary
 * folder, so a child process is given our own; it is moved into place when
 * complete, so that a run cut short leaves nothing half unpacked.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const cache = join(repository, ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await unpackInto(unfinished);
    putInPlace(unfinished, folder);
  }
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.filter((part) => part !== undefined).join(":"),
      FONTCONFIG_PATH: process.env["FONTCONFIG_PATH"] ?? fontFolder(folder),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const script = join(import.meta.dirname, "unpack-chromium.ts");
  await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TMPDIR: folder },
  });
}

/** Another process may have been faster; its copy is as good. */
function putInPlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The machine's own fonts if it has any: they know Vietnamese better than the bundled few. */
function fontFolder(folder: string): string {
  return existsSync("/etc/fonts/fonts.conf") ? "/etc/fonts" : join(folder, "fonts");
}
