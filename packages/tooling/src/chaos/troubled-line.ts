import { type IncomingMessage, request as open, type ServerResponse } from "node:http";
import type { LineTrouble, LineTroubleKind } from "./plan.ts";
import type { ServerProcess } from "./server-process.ts";

/** What a submission met with on its way. */
export type Met = LineTroubleKind | "down" | "dead-server";

/** A whole answer of the server. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A request as it came from the phone. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
}

/** A fault of the line, to show that the suite finds it. */
export type LineFault = "repeats-under-another-id" | "hides-conflicts";

/** The longest a request is held up, or a server lives on after it has got one, in milliseconds. */
const LONGEST_MS = { late: 80, "killed-at": 12 } as const;

/** The line between phones and server: it can be down, and the next submission can meet with trouble. */
export class TroubledLine {
  /** Nothing comes through. */
  isDown = false;
  /** Requests that are on their way. */
  underWay = 0;
  /** Troubles that submissions met with. */
  readonly met: Met[] = [];
  /** Bodies of the receipts that reached a phone whole. */
  readonly receipts: string[] = [];

  private readonly server: ServerProcess;
  private readonly fault: LineFault | undefined;
  private armed: LineTrouble[] = [];

  /**
   * @param server - at its far end
   * @param fault - only to show that the suite finds it
   */
  constructor(server: ServerProcess, fault?: LineFault) {
    this.server = server;
    this.fault = fault;
  }

  /** The next submission meets with this. */
  arm(trouble: LineTrouble): void {
    this.armed.push(trouble);
  }

  /** Everything comes through from here on. */
  heal(): void {
    this.isDown = false;
    this.armed = [];
  }

  /** Passes on one request. */
  async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.underWay += 1;
    response.once("close", () => {
      this.underWay -= 1;
    });
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await this.meet({ request, response, body: Buffer.concat(chunks) });
    } catch {
      // The phone has hung up, or the server has died.
      request.socket.destroy();
    }
  }

  private async meet(asked: Asked): Promise<void> {
    const { request } = asked;
    const isSubmission = request.method === "POST";
    if (this.isDown || this.server.port === undefined) {
      if (isSubmission) this.met.push(this.isDown ? "down" : "dead-server");
      request.socket.destroy();
      return;
    }
    const trouble = isSubmission ? this.armed.shift() : undefined;
    if (trouble) this.met.push(trouble.kind);
    await this.troubled(asked, trouble);
  }

  private async troubled(asked: Asked, trouble: LineTrouble | undefined): Promise<void> {
    const { request, response, body } = asked;
    const cut = () => void request.socket.destroy();
    const share = (trouble?.perMille ?? 0) / 1000;
    switch (trouble?.kind) {
      case "refused":
        return cut();
      case "cut-in-request":
        await this.send(asked, Math.floor(body.length * share));
        return cut();
      case "cut-after-request":
        void this.ask(asked).catch(() => {});
        return cut();
      case "answer-lost":
        await this.ask(asked);
        return cut();
      case "cut-in-answer":
        return this.answerInPart(asked, await this.ask(asked));
      case "sent-twice": {
        const [first] = await Promise.all([this.ask(asked), this.ask(asked)]);
        return this.answer(asked, first);
      }
      case "late":
        await pause(LONGEST_MS.late * share);
        return this.answer(asked, await this.ask(asked));
      case "portal":
        response.writeHead(200, { "content-type": "text/html" }).end("<title>Đăng nhập</title>");
        return;
      case "busy":
        response.writeHead(503).end();
        return;
      case "killed-before-commit":
      case "killed-after-commit":
        this.server.dieAt(
          trouble.kind === "killed-after-commit" ? "after-commit" : "before-commit",
        );
        return this.answer(asked, await this.ask(asked));
      case "killed-at":
        setTimeout(() => void this.server.kill(), LONGEST_MS["killed-at"] * share);
        return this.answer(asked, await this.ask(asked));
      case undefined:
        return this.answer(asked, await this.ask(asked));
    }
  }

  /** Sends so many bytes of a request, and then no more. */
  private send({ request, body }: Asked, bytes: number): Promise<void> {
    return new Promise((resolve) => {
      const sent = this.open(request);
      sent.on("error", () => resolve());
      sent.setHeader("content-length", body.length);
      sent.flushHeaders();
      sent.write(body.subarray(0, Math.max(1, bytes)), () => {
        sent.destroy();
        resolve();
      });
    });
  }

  private async ask(asked: Asked): Promise<Answer> {
    if (this.fault === "repeats-under-another-id" && asked.request.method === "POST") {
      const copy = { ...(JSON.parse(asked.body.toString()) as object), id: "another-id" };
      await this.exchange({ ...asked, body: Buffer.from(JSON.stringify(copy)) });
    }
    return this.exchange(asked);
  }

  private exchange({ request, body }: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = this.open(request);
      sent.on("error", reject);
      sent.on("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks) });
        });
      });
      if (body.length > 0) sent.setHeader("content-length", body.length);
      sent.end(body);
    });
  }

  private open({ method, url, headers }: IncomingMessage) {
    const { connection: _, "content-length": __, "transfer-encoding": ___, ...rest } = headers;
    const { port } = this.server;
    return open({ host: "127.0.0.1", port, method, path: url, headers: rest, agent: false });
  }

  private answer(asked: Asked, { status, headers, body }: Answer): void {
    const { response } = asked;
    const { "transfer-encoding": _, connection: __, "content-length": ___, ...rest } = headers;
    if (status === 409 && this.fault === "hides-conflicts") {
      response.writeHead(201, { "content-type": "application/json" });
      const { receipt } = JSON.parse(body.toString()) as { receipt: object };
      response.end(JSON.stringify(receipt));
      return;
    }
    response.on("finish", () => {
      if (status < 300 && asked.request.method === "POST") this.receipts.push(body.toString());
    });
    response.writeHead(status, { ...rest, "content-length": body.length }).end(body);
  }

  private answerInPart({ request, response }: Asked, { status, headers, body }: Answer): void {
    const type = headers["content-type"] ?? "application/json";
    response.writeHead(status, { "content-type": type, "content-length": body.length });
    response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
