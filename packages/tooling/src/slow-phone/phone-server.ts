import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { repository } from "../repository.ts";
import { inventedSheet } from "./invented-sheet.ts";
import { ourPage, plainPage, surveyPage } from "./pages.ts";

/** A server of the pages that are measured. */
interface PhoneServer {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

/** Files of packages, by what stands first in the address. */
const folders: Readonly<Record<string, string>> = {
  widgets: join(repository, "packages/widgets/dist"),
  "survey-core": join(repository, "node_modules/survey-core"),
  "survey-js-ui": join(repository, "node_modules/survey-js-ui"),
};

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
};

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Starts a server on a free port; everything it gives is compressed, as web servers do. */
export async function startPhoneServer(): Promise<PhoneServer> {
  const server: Server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? "/", "http://phone"));
    if (!answer) return void response.writeHead(404).end();
    const body = gzipSync(answer.body);
    response.writeHead(200, {
      "content-type": `${answer.type}; charset=utf-8`,
      "content-encoding": "gzip",
      "content-length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

function answerTo({ pathname, searchParams }: URL): Answer | undefined {
  const members = Number(searchParams.get("members"));
  if (pathname === "/ours") return { type: "text/html", body: ourPage(members) };
  if (pathname === "/plain") return { type: "text/html", body: plainPage(members) };
  if (pathname === "/survey") return { type: "text/html", body: surveyPage(members) };
  if (pathname === "/sheet") {
    return { type: "application/json", body: JSON.stringify(inventedSheet(members)) };
  }
  return file(pathname);
}

/** A file of a package; an address is resolved by then, so it cannot lead out of the folder. */
function file(pathname: string): Answer | undefined {
  const [, name = "", ...rest] = pathname.split("/");
  const folder = folders[name];
  const type = types[pathname.slice(pathname.lastIndexOf(".") + 1)];
  if (!folder || !type) return undefined;
  try {
    return { type, body: readFileSync(join(folder, ...rest)) };
  } catch {
    return undefined;
  }
}
