import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Context } from "hono";

/** A file the site serves, held in memory. */
interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly hash: string;
  /** What stands behind its address: its own hash, or the one of all files that belong together. */
  readonly version: string;
}

/** The files the site serves, by their address. */
export interface Assets {
  /** The address of a file together with its version, so that browsers may keep it for good. */
  readonly href: (path: string) => string;
  /** The paths of all files. */
  readonly paths: readonly string[];
  /** Answers a request for a file; undefined when there is none. */
  readonly answer: (c: Context) => Response | undefined;
}

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

const OWN = [
  "site.css",
  "after-saving.js",
  "kept-page.js",
  "shown-copy.js",
  "this-device.js",
  "favicon.svg",
] as const;

/** Built files of `@ishc/widgets`, each element by itself; elements fetch their parts from beside themselves. */
const WIDGETS = new URL(".", import.meta.resolve("@ishc/widgets/standalone/loader.js"));

/**
 * Reads every file once.
 *
 * @param widgets - folder of the built elements
 * @throws Error when the widgets were not built
 */
export function readAssets(widgets: URL = WIDGETS): Assets {
  const files = new Map<string, Asset>();
  for (const name of OWN) {
    files.set(`/assets/${name}`, asset(new URL(`./assets/${name}`, import.meta.url)));
  }
  for (const [name, file] of together(widgets)) files.set(`/widgets/standalone/${name}`, file);
  return {
    href: (path) => {
      const found = files.get(path);
      return found ? `${path}?v=${found.version}` : path;
    },
    paths: [...files.keys()],
    answer: (c) => {
      const found = files.get(c.req.path);
      return found && answer(c, found);
    },
  };
}

/**
 * The built files under one version: an element asks for its parts with what stands behind its own
 * address, so that a part never comes from another version than the element.
 */
function together(widgets: URL): [string, Asset][] {
  const files = builtFiles(widgets).map((name) => [name, asset(new URL(name, widgets))] as const);
  const version = hashOf(files.map(([name, { hash }]) => `${name} ${hash}`).join("\n"));
  return files.map(([name, file]) => [name, { ...file, version }]);
}

function builtFiles(widgets: URL): string[] {
  if (!existsSync(widgets)) throw new Error("The widgets are not built yet. Run npm run build.");
  return readdirSync(widgets).filter((name) => name.endsWith(".js"));
}

function asset(url: URL): Asset {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(url)));
  const extension = url.pathname.slice(url.pathname.lastIndexOf(".") + 1) as keyof typeof TYPES;
  const hash = hashOf(bytes);
  return { bytes, type: TYPES[extension], hash, version: hash };
}

/** A short name for a content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 12);
}

function answer(c: Context, { bytes, type, hash, version }: Asset): Response {
  const isThisVersion = c.req.query("v") === version;
  c.header("etag", `W/"${hash}"`);
  c.header(
    "cache-control",
    isThisVersion ? "public, max-age=31536000, immutable" : "public, no-cache",
  );
  if (c.req.header("if-none-match")?.includes(`"${hash}"`)) return c.body(null, 304);
  return c.body(bytes, 200, { "content-type": type });
}
