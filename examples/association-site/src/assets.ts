import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Context } from "hono";

/** A file the site serves, held in memory. */
interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly hash: string;
}

/** The files the site serves, by their address. */
export interface Assets {
  /** The address of a file together with its version, so that browsers may keep it for good. */
  readonly href: (path: string) => string;
  /** Answers a request for a file; undefined when there is none. */
  readonly answer: (c: Context) => Response | undefined;
}

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

const OWN = ["site.css", "attendance.js", "favicon.svg"] as const;

/** Built files of `@ishc/widgets`, where the package exports them; elements fetch their parts from beside themselves. */
const WIDGETS = {
  "ishc-widgets.js": import.meta.resolve("@ishc/widgets/ishc-widgets.js"),
  "standalone/attendance-form.js": import.meta.resolve(
    "@ishc/widgets/standalone/attendance-form.js",
  ),
  "standalone/attendance-form.en.js": import.meta.resolve(
    "@ishc/widgets/standalone/attendance-form.en.js",
  ),
  "standalone/attendance-form.extras.js": import.meta.resolve(
    "@ishc/widgets/standalone/attendance-form.extras.js",
  ),
  "standalone/outbox.storage-lock.js": import.meta.resolve(
    "@ishc/widgets/standalone/outbox.storage-lock.js",
  ),
  "standalone/club-scorecard.js": import.meta.resolve("@ishc/widgets/standalone/club-scorecard.js"),
};

/**
 * Reads every file once.
 *
 * @throws Error when the widgets were not built
 */
export function readAssets(): Assets {
  const files = new Map<string, Asset>();
  for (const name of OWN) {
    files.set(`/assets/${name}`, asset(new URL(`./assets/${name}`, import.meta.url)));
  }
  for (const [name, address] of Object.entries(WIDGETS)) {
    const url = new URL(address);
    if (!existsSync(url)) throw new Error(`${name} is not built yet. Run npm run build.`);
    files.set(`/widgets/${name}`, asset(url));
  }
  return {
    href: (path) => {
      const found = files.get(path);
      return found ? `${path}?v=${found.hash}` : path;
    },
    answer: (c) => {
      const found = files.get(c.req.path);
      return found && answer(c, found);
    },
  };
}

function asset(url: URL): Asset {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(url)));
  const extension = url.pathname.slice(url.pathname.lastIndexOf(".") + 1) as keyof typeof TYPES;
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 12);
  return { bytes, type: TYPES[extension], hash };
}

function answer(c: Context, { bytes, type, hash }: Asset): Response {
  const isThisVersion = c.req.query("v") === hash;
  c.header("etag", `W/"${hash}"`);
  c.header(
    "cache-control",
    isThisVersion ? "public, max-age=31536000, immutable" : "public, no-cache",
  );
  if (c.req.header("if-none-match")?.includes(`"${hash}"`)) return c.body(null, 304);
  return c.body(bytes, 200, { "content-type": type });
}
