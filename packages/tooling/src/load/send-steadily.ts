import { Agent, request } from "node:http";
import { until } from "./until.ts";

/** One thing to send. */
export interface Sending {
  /** The path. */
  readonly path: string;
  /** The body, JSON. */
  readonly body: string;
  /** The secret of the token of whoever sends. */
  readonly secret: string;
  /** Where it comes from, as a proxy would say. */
  readonly address: string;
}

/** What became of all of them. */
export interface Sent {
  /** Milliseconds from when each was due to its whole answer. */
  readonly milliseconds: readonly number[];
  /** Answers other than 201, and what was thrown, with how often. */
  readonly errors: ReadonlyMap<string, number>;
}

/** How fast, and where to. */
export interface Pace {
  /** Sendings a second. */
  readonly rate: number;
  /** The port on this machine. */
  readonly port: number;
}

/**
 * Sends at a steady pace, whether or not answers come: time counts from when each
 * was due, so that a server that stops for a while cannot hide it.
 */
export async function sendSteadily(all: readonly Sending[], { rate, port }: Pace): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const milliseconds: number[] = [];
  const errors = new Map<string, number>();
  const note = (what: string) => {
    errors.set(what, (errors.get(what) ?? 0) + 1);
  };
  const start = performance.now();
  const pending: Promise<void>[] = [];
  for (const [i, each] of all.entries()) {
    const due = start + (i * 1000) / rate;
    await until(due);
    const sending = post(each, port, agent).then(
      (status) => {
        milliseconds.push(performance.now() - due);
        if (status !== 201) note(String(status));
      },
      (error: Error) => note(error.message),
    );
    pending.push(sending);
  }
  await Promise.all(pending);
  agent.destroy();
  return { milliseconds, errors };
}

function post(
  { path, body, secret, address }: Sending,
  port: number,
  agent: Agent,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      authorization: `Bearer ${secret}`,
      "x-real-ip": address,
    };
    const sent = request({ port, path, agent, method: "POST", headers }, (response) => {
      response.on("error", reject);
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
