import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import type { CivilDate } from "@ishc/core";
import type { Hono } from "hono";
import type { Assets } from "../assets.ts";
import type { SiteData } from "../open-data.ts";
import { createSite } from "../site.ts";

/** What is another than before. */
interface SiteChange {
  /** Its files. */
  readonly assets?: Assets;
  /** The day it has. */
  readonly day?: CivilDate;
  /** Answers in its place. */
  readonly instead?: (request: Request, site: Hono) => Response | Promise<Response> | undefined;
}

/** The site at one address, which can be out of reach. */
export interface SiteOnALine {
  /** Where it answers. */
  readonly url: string;
  /** Answers, from now on as a site that was changed. */
  readonly up: (change?: SiteChange) => Promise<void>;
  /** Takes requests and never answers: a line that carries nothing. */
  readonly mute: () => void;
  /** Cannot be reached. */
  readonly down: () => Promise<void>;
}

/** Starts the site in this process, so that it can be taken away within milliseconds. */
export async function siteOnALine(data: SiteData): Promise<SiteOnALine> {
  let port = 0;
  let server: ServerType | undefined;
  let isMute = false;
  const down = async () => {
    const open = server;
    server = undefined;
    if (!open) return;
    const closed = new Promise((resolve) => open.close(resolve));
    if ("closeAllConnections" in open) open.closeAllConnections();
    await closed;
  };
  const up: SiteOnALine["up"] = async ({ assets, day = data.sample.asOf, instead } = {}) => {
    await down();
    isMute = false;
    const site = await createSite({ ...data, sample: { ...data.sample, asOf: day } }, assets);
    const fetch = (request: Request) =>
      isMute ? new Promise<never>(() => {}) : (instead?.(request, site) ?? site.fetch(request));
    await new Promise<void>((resolve) => {
      const place = { hostname: "127.0.0.1", port, overrideGlobalObjects: false };
      server = serve({ fetch, ...place }, () => resolve());
    });
    const address = server?.address() as AddressInfo | undefined;
    port = address?.port ?? port;
  };
  const mute = () => {
    isMute = true;
  };
  await up();
  return { url: `http://127.0.0.1:${port}`, up, down, mute };
}
