import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { repository } from "../repository.ts";
import { type FormName, SCRIPTS } from "./forms/scripts.ts";
import type { TroubledLine } from "./troubled-line.ts";

/** Scripts of the site: the same ones under two stamps, to stand for an update. */
type Scripts = ReadonlyMap<string, string>;

/** The pages, which always come, and behind them the line to the server. */
export class ChaosSite {
  /** Which version of the script a page is given; clubs not in here get the first. */
  readonly updated = new Set<string>();
  /** Where it listens. */
  port = 0;

  private readonly server: Server;
  private readonly scripts = readScripts();

  /** @param line - to the server */
  constructor(line: TroubledLine) {
    this.server = createServer((request, response) => {
      const [url = ""] = (request.url ?? "").split("?");
      if (url.startsWith("/api/")) void line.pass(request, response);
      else this.serve(url, response);
    });
  }

  /** Listens on a free port of this machine. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Ends it, whoever is connected. */
  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private serve(url: string, response: ServerResponse): void {
    const script = this.scripts.get(url);
    if (script !== undefined) {
      const headers = { "content-type": "text/javascript", "cache-control": "max-age=600" };
      response.writeHead(200, headers).end(script);
    } else if (url.startsWith("/clubs/")) {
      const headers = { "content-type": "text/html; charset=utf-8" };
      response.writeHead(200, headers).end(this.page(url));
    } else response.writeHead(404).end();
  }

  /** Its address names the club, the form, and what is to be corrected. */
  private page(url: string): string {
    const [, , clubId = "", name = "", subject] = url.split("/");
    const { tag, file, sheet, action } = SCRIPTS[name as FormName];
    const version = this.updated.has(clubId) ? "v2" : "v1";
    const club = `/api/clubs/${clubId}`;
    const asked = subject === undefined || name === "attendance" ? "" : `?subject=${subject}`;
    return `<!doctype html><html lang="vi"><title>${version}</title>
<script type="module" src="/${version}/${file}"></script>
<main><${tag} src="${club}/${sheet}${asked}" action="${club}/${action}"></${tag}></main></html>`;
  }
}

/** Read once: whoever builds meanwhile changes nothing of a run. */
function readScripts(): Scripts {
  const folder = join(repository, "packages/widgets/dist/standalone");
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return new Map(
    names.flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8").replace(/\n\/\/# sourceMapping.*/, "");
      return [
        [`/v1/${name}`, text],
        [`/v2/${name}`, text.replaceAll('"0.0.0"', '"0.0.1"')],
      ] as const;
    }),
  );
}
