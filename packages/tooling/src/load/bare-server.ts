import { createServer, type IncomingMessage } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { announcePort } from "./announce-port.ts";

/** The least that can be called a server of submissions: it reads JSON and inserts it. */
const [file = ":memory:"] = process.argv.slice(2);
const db = new DatabaseSync(file);
db.exec(`
  PRAGMA journal_mode = wal;
  PRAGMA synchronous = full;
  CREATE TABLE submissions (id TEXT PRIMARY KEY, document TEXT NOT NULL);
`);
const insert = db.prepare("INSERT INTO submissions VALUES (?, ?)");

const server = createServer(async (request, response) => {
  const body = await textOf(request);
  const { id } = JSON.parse(body) as { id: string };
  insert.run(id, body);
  response.writeHead(201, { "content-type": "application/json" });
  response.end(JSON.stringify({ id }));
});
announcePort(server);

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
