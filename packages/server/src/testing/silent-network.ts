import { once } from "node:events";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";

/** The way to a PostgreSQL server, which can go silent without breaking. */
export interface SilentNetwork {
  /** The address of a database by this way. */
  readonly place: string;
  /** From now on nothing arrives any more, in either direction; new connections come about, and nobody speaks. */
  readonly goSilent: () => void;
  /** From the next time on that somebody sends this text, nothing arrives any more of what is answered. */
  readonly loseAnswersTo: (text: string) => void;
  /** What was on its way arrives, and all goes on. */
  readonly speak: () => void;
  /** So many connections are open. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** One connection: from the client, and on to the server. */
interface Line {
  readonly client: Socket;
  readonly server: Socket;
}

/**
 * Puts a network between a store and a PostgreSQL server.
 *
 * @param direct - the address of a database on a Unix socket, as `startPostgres` gives it
 */
export async function silentNetwork(direct: string): Promise<SilentNetwork> {
  const url = new URL(direct);
  const path = `${url.searchParams.get("host")}/.s.PGSQL.5432`;
  const lines = new Set<Line>();
  let isSilent = false;
  let unanswered: string | undefined;
  const listener = createServer((client) => {
    const line = { client, server: createConnection(path) };
    lines.add(line);
    join(line, (sent) => {
      if (unanswered !== undefined && sent.includes(unanswered)) line.server.pause();
    });
    if (isSilent) silence(line);
    client.on("close", () => lines.delete(line));
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  url.searchParams.delete("host");
  url.hostname = "127.0.0.1";
  url.port = String((listener.address() as AddressInfo).port);
  return {
    place: url.href,
    goSilent() {
      isSilent = true;
      for (const line of lines) silence(line);
    },
    loseAnswersTo(text) {
      unanswered = text;
    },
    speak() {
      isSilent = false;
      unanswered = undefined;
      for (const { client, server } of lines) {
        client.resume();
        server.resume();
      }
    },
    connections: () => lines.size,
    async close() {
      listener.close();
      for (const { client, server } of lines) {
        client.destroy();
        server.destroy();
      }
      await once(listener, "close");
    },
  };
}

function silence({ client, server }: Line): void {
  client.pause();
  server.pause();
}

/** What one sends reaches the other; what was paused waits. */
function join({ client, server }: Line, hear: (sent: Buffer) => void): void {
  client.on("data", (bytes) => {
    hear(bytes);
    server.write(bytes);
  });
  server.on("data", (bytes) => client.write(bytes));
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    one.on("error", () => other.destroy());
    one.on("end", () => other.end());
  }
}
