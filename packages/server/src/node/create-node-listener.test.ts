import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createHandler } from "../handler/create-handler.ts";
import { incomingOf } from "../handler/incoming.ts";
import type { HandlerOptions } from "../handler/options.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import { buildSubmission, CHANGE, registerWithMeetings } from "../testing/api.ts";
import { createNodeListener } from "./create-node-listener.ts";

const ADDRESS = "/api/clubs/club-01/attendance";
const JSON_TYPE = { "content-type": "application/json" };

/** A store with one register, and what answers for it. */
async function made(more: Partial<HandlerOptions> = {}): Promise<HandlerOptions> {
  const store = await openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  const register = registerWithMeetings();
  await store.transaction((transaction) => transaction.writeRegister(register, CHANGE));
  return {
    store,
    today: () => "2024-05-25",
    now: () => new Date("2024-05-25T07:05:00Z"),
    access: () => true,
    basePath: "/api",
    allowedOrigins: ["https://xa.example.vn"],
    ...more,
  };
}

async function listening(
  listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const portOf = async (more?: Partial<HandlerOptions>) =>
  listening(createNodeListener(await made(more)));

interface Told {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

/** What of an answer is the same however it was made. */
function comparable({ status, headers, text }: Told) {
  const { "x-request-id": id, date: _, connection: __, "keep-alive": ___, ...rest } = headers;
  expect(id).toMatch(/^[\da-f-]{36}$/);
  return { status, headers: { ...rest, vary: String(rest["vary"]) }, text };
}

type Asking = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

async function byNode(port: number, { method, path, headers = {}, body }: Asking): Promise<Told> {
  const sent = request({ port, host: "127.0.0.1", method, path, headers }).end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString("utf8"),
  };
}

async function byStandard(options: HandlerOptions, asking: Asking): Promise<Told> {
  const { path, ...init } = asking;
  const response = await createHandler(options)(new Request(`http://localhost${path}`, init));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

const submission = (more: object = {}) => JSON.stringify(buildSubmission(more));

test.each<[string, Asking]>([
  ["figures", { method: "GET", path: "/api/clubs/club-01/scorecard?period=2024-05" }],
  ["a HEAD", { method: "HEAD", path: "/api/clubs/club-01/scorecard" }],
  ["a sheet", { method: "GET", path: "/api/clubs/club-01/sheet" }],
  ["an unknown address", { method: "GET", path: "/api/nope" }],
  ["an address outside", { method: "GET", path: "/clubs/club-01/sheet" }],
  ["dots that lead elsewhere", { method: "GET", path: "/api/units/../clubs/club-01/sheet" }],
  ["dots in other words", { method: "GET", path: "/api/clubs/%2e%2e/health" }],
  ["an id in other words", { method: "GET", path: "/api/clubs/club%2D01/sheet" }],
  ["an id that is no text", { method: "GET", path: "/api/clubs/%zz/sheet" }],
  ["two slashes", { method: "GET", path: "//evil.example/api/health" }],
  ["a backslash", { method: "GET", path: "/api\\health" }],
  ["a long address", { method: "GET", path: `/api/clubs/${"a".repeat(3000)}/sheet` }],
  ["a long part", { method: "GET", path: `/api/units/1?period=${"2".repeat(201)}` }],
  ["another method", { method: "DELETE", path: "/api/clubs/club-01/register" }],
  ["what a browser asks beforehand", { method: "OPTIONS", path: ADDRESS }],
  [
    "a page of a listed site",
    { method: "GET", path: "/api/nope", headers: { origin: "https://xa.example.vn" } },
  ],
  ["English", { method: "GET", path: "/api/nope", headers: { "accept-language": "en" } }],
  ["attendance", { method: "POST", path: ADDRESS, headers: JSON_TYPE, body: submission() }],
  ["a body in text of no use", { method: "POST", path: ADDRESS, headers: JSON_TYPE, body: "{" }],
  ["no body", { method: "POST", path: ADDRESS, headers: JSON_TYPE }],
  ["a body without a type", { method: "POST", path: ADDRESS, body: submission() }],
  [
    "a compressed body",
    {
      method: "POST",
      path: ADDRESS,
      headers: { ...JSON_TYPE, "content-encoding": "gzip" },
      body: submission(),
    },
  ],
  ["an invalid one", { method: "POST", path: ADDRESS, headers: JSON_TYPE, body: "[]" }],
])("answers as the standard handler does: %s", async (_, asking) => {
  const options = await made();
  const standard = comparable(await byStandard(options, asking));
  // The second of a pair is told that it is repeated: each gets a store of its own.
  expect(comparable(await byNode(await portOf(), asking))).toEqual(standard);
});

describe("a body", () => {
  test.each([
    ["with its length", 5000, 422],
    ["with its length", 5001, 413],
    ["in chunks", 5000, 422],
    ["in chunks", 5001, 413],
  ])("%s of %i bytes is answered %i", async (how, size, status) => {
    const port = await portOf({ maxBodyBytes: { submission: 5000 } });
    const length = how === "in chunks" ? {} : { "content-length": String(size) };
    const headers = { ...JSON_TYPE, ...length };
    const sent = request({ port, host: "127.0.0.1", method: "POST", path: ADDRESS, headers });
    sent.write("{}");
    sent.end(" ".repeat(size - 2));
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(status);
    response.resume();
  });

  test("without an end is measured while it comes, answered, and cut off", async () => {
    const port = await portOf({ maxBodyBytes: { submission: 5000 } });
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    let told = "";
    socket.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
    socket.write(
      `POST ${ADDRESS} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    const chunk = `400\r\n${" ".repeat(1024)}\r\n`;
    const pouring = setInterval(() => socket.write(chunk), 5);
    // Being cut off while pouring may be an error on this side, which `once` would throw.
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(pouring);
    expect(told).toMatch(/^HTTP\/1.1 413 /);
  });

  test("that breaks off leaves nothing behind and is no fault of ours", async () => {
    const onError = vi.fn();
    const onRequest = vi.fn();
    const options = await made({ onError, onRequest });
    const port = await listening(createNodeListener(options));
    const socket = connect(port, "127.0.0.1");
    socket.write(
      `POST ${ADDRESS} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"kind":`,
    );
    setTimeout(() => socket.destroy(), 50);
    await vi.waitFor(() => expect(onRequest).toHaveBeenCalled());
    expect(onRequest.mock.lastCall?.[0]).toMatchObject({ status: 400 });
    expect(onError).not.toHaveBeenCalled();
    expect((await byNode(port, { method: "GET", path: "/api/health" })).status).toBe(200);
  });

  test("that nobody reads does not keep the line from its next request", async () => {
    const port = await portOf({ access: () => false });
    const first = `POST ${ADDRESS} HTTP/1.1\r\nhost: x\r\ncontent-length: 90000\r\n\r\n${" ".repeat(90_000)}`;
    const socket = connect(port, "127.0.0.1");
    let told = "";
    socket.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
    socket.write(`${first}GET /api/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    await once(socket, "close");
    expect(told.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 403", "HTTP/1.1 200"]);
  });
});

test("access is given a web-standard request, and what it came in as", async () => {
  const access = vi.fn<HandlerOptions["access"]>(async (given) => {
    expect(new Request(given).headers.get("x-who")).toBe("Nga");
    expect(new URL(given.url).pathname).toBe("/api/clubs/club-01/sheet");
    return incomingOf(given)?.socket.remoteAddress === "127.0.0.1";
  });
  const port = await portOf({ access });
  const path = "/api/clubs/club-01/sheet";
  expect((await byNode(port, { method: "GET", path, headers: { "x-who": "Nga" } })).status).toBe(
    200,
  );
});

test.each([
  ["no path", "GET http://localhost/api/health HTTP/1.1\r\nhost: localhost"],
  ["a star", "OPTIONS * HTTP/1.1\r\nhost: localhost"],
  ["a host that is none", "GET /api/health HTTP/1.1\r\nhost: a/b?c"],
  ["a method that the standard forbids", "TRACE /api/health HTTP/1.1\r\nhost: localhost"],
])("%s is a bad request", async (_, head) => {
  const socket = connect(await portOf(), "127.0.0.1");
  socket.write(`${head}\r\nconnection: close\r\n\r\n`);
  const [told] = (await once(socket, "data")) as [Buffer];
  expect(told.toString()).toMatch(/^HTTP\/1.1 400 /);
});

test("a line that is gone before the answer ends nothing", async () => {
  let letGo = (_: boolean) => {};
  const access = () =>
    new Promise<boolean>((resolve) => {
      letGo = resolve;
    });
  const onRequest = vi.fn();
  const port = await portOf({ access, onRequest });
  const socket = connect(port, "127.0.0.1");
  socket.write("GET /api/clubs/club-01/sheet HTTP/1.1\r\nhost: x\r\n\r\n");
  setTimeout(() => {
    socket.destroy();
    setTimeout(() => letGo(true), 50);
  }, 50);
  await vi.waitFor(() => expect(onRequest).toHaveBeenCalled());
  expect((await byNode(port, { method: "GET", path: "/api/health" })).status).toBe(200);
});
