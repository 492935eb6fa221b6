import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { repository } from "../repository.ts";
import { elementDocuments } from "./element-documents.ts";

/** Policy under which every element has to work. */
export const strictPolicy =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A page of a host, or a file that it loads. */
interface HostFile {
  readonly body: string;
  readonly type?: "text/html" | "text/css" | "text/javascript";
  readonly policy?: string;
  /** How long the answer takes, ms. */
  readonly after?: number;
}

/** Why a submission is not recorded: something in it is wrong, or there is another record of the same. */
type Objection = "invalid" | "conflict";

/** A site that somebody else runs, with the widgets on it. */
export interface HostServer {
  readonly origin: string;
  /** What it gives, by path; add to it at any time. */
  readonly files: Map<string, HostFile>;
  /** Paths of widget files that do not arrive. */
  readonly lost: Set<string>;
  /** What it has against the next submissions, in order; where nothing is left, each gets a receipt. */
  readonly objections: Objection[];
  /** What was sent to it. */
  readonly received: Record<string, unknown>[];
  readonly close: () => void;
}

const dist = join(repository, "packages/widgets/dist");

/** Starts the site of a host: its own files, ours under `/widgets`, documents under `/api`. */
export async function startHostServer(): Promise<HostServer> {
  const files = new Map<string, HostFile>();
  const lost = new Set<string>();
  const received: Record<string, unknown>[] = [];
  const objections: Objection[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const file = files.get(path);
    if (path === "/favicon.ico") response.writeHead(204).end();
    else if (file) setTimeout(() => give(response, file), file.after ?? 0);
    else if (request.method === "POST") void take(request, response, { received, objections });
    else give(response, lost.has(path) ? undefined : ours(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { origin, files, lost, objections, received, close: () => void server.close() };
}

function give(
  response: ServerResponse,
  file: (Omit<HostFile, "type"> & { type?: string }) | undefined,
) {
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": `${file.type ?? "text/html"}; charset=utf-8`,
    // Pages of other origins may load the widgets, as from a server that serves many.
    "access-control-allow-origin": "*",
    ...(file.policy && { "content-security-policy": file.policy }),
  });
  response.end(file.body);
}

function ours(path: string) {
  const name = /^\/api\/([\w-]+)$/.exec(path)?.[1] ?? "";
  const document = elementDocuments[name];
  if (document) return { type: "application/json", body: JSON.stringify(document()) };
  const file = /^\/widgets\/((?:(?:standalone|whole)\/)?[\w.-]+\.js)$/.exec(path)?.[1];
  if (!file) return undefined;
  try {
    return { type: "text/javascript", body: readFileSync(join(dist, file), "utf8") };
  } catch {
    return undefined;
  }
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  { received, objections }: Pick<HostServer, "received" | "objections">,
) {
  let text = "";
  for await (const part of request) text += part;
  const { id, revision, ...rest } = JSON.parse(text);
  received.push({ id, revision, ...rest });
  const receipt = {
    kind: "ishc-receipt",
    version: 1,
    receipt: "7F3K",
    submissionId: id,
    revision,
    receivedAt: "2024-06-13T07:05:00.000Z",
    amendment: false,
  };
  const objection = objections.shift();
  const status = objection ? statusOf[objection] : 201;
  const type = `application/${objection ? "problem+json" : "json"}`;
  response.writeHead(status, { "content-type": type });
  response.end(JSON.stringify(objection ? problem(objection, receipt) : receipt));
}

const statusOf = { invalid: 422, conflict: 409 } as const;

function problem(objection: Objection, receipt: object) {
  const common = { type: `urn:ishc:problem:${objection}`, status: statusOf[objection] };
  if (objection === "conflict") return { ...common, receipt };
  return { ...common, issues: [{ code: "odd", path: [], message: "Chưa đúng." }] };
}
