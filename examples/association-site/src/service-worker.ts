import { readFileSync } from "node:fs";
import { type Assets, hashOf } from "./assets.ts";

/** The service worker as the browser gets it. */
export interface ServiceWorker {
  /** Another one whenever anything is another that a form needs without a signal. */
  readonly version: string;
  /** The script. */
  readonly script: string;
}

const SOURCE = new URL("./assets/service-worker.js", import.meta.url);

/** What no form needs: it shows figures, which are asked for where there is a signal. */
const LEFT_OUT = /\/(?:loader|club-scorecard)\b/;

/**
 * Puts before the worker which files of which version it keeps.
 *
 * @param assets - the files of the site
 * @param fallback - the page that the worker shows in place of one that is not kept
 */
export function serviceWorker(assets: Assets, fallback: string): ServiceWorker {
  const source = readFileSync(SOURCE, "utf8");
  const files = assets.paths.filter((path) => !LEFT_OUT.test(path)).map(assets.href);
  const version = hashOf([source, fallback, ...files].join("\n"));
  const script = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${source}`;
  return { version, script };
}
