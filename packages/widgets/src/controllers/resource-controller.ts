import type { ReactiveController } from "lit";
import type { ControllerHost } from "./locale-controller.ts";

/** How far the fetching of a document has come. */
export type ResourceState = "idle" | "loading" | "ready" | "failed";

/** What a resource controller needs to know. */
export interface ResourceOptions<T> {
  /** The address now asked for. */
  readonly src: () => string | undefined;
  /** Tells whether what came is the document expected. */
  readonly accepts: (json: unknown) => json is T;
  /** Called with every document that came. */
  readonly onData?: (data: T) => void;
}

/**
 * Fetches the JSON an element shows. A new address drops the request under way;
 * leaving the page does, too, and coming back takes it up again. After a
 * failure the last good document stays.
 */
export class ResourceController<T> implements ReactiveController {
  /** How far it has come. */
  state: ResourceState = "idle";
  /** The last good document. */
  data: T | undefined;

  private readonly host: ControllerHost;
  private readonly options: ResourceOptions<T>;
  private src: string | undefined;
  private request: AbortController | undefined;

  /**
   * @param host - the element
   * @param options - the address and what to expect there
   */
  constructor(host: ControllerHost, options: ResourceOptions<T>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  /** Takes up a request that leaving the page cut off. */
  hostConnected(): void {
    if (this.state === "loading") void this.load();
  }

  /** Drops the request under way. */
  hostDisconnected(): void {
    this.request?.abort();
  }

  /** Fetches when the address has changed. */
  hostUpdate(): void {
    const src = this.options.src();
    if (src === this.src) return;
    this.src = src;
    this.data = undefined;
    if (src) void this.load();
    else this.finish("idle");
  }

  /**
   * Fetches, again if need be.
   *
   * @returns the document, or undefined where it could not be had
   */
  async load(): Promise<T | undefined> {
    this.request?.abort();
    if (!this.src) return undefined;
    const request = new AbortController();
    this.request = request;
    this.finish("loading");
    const data = await read(this.src, request.signal, this.options.accepts);
    if (request.signal.aborted) return undefined;
    if (data !== undefined) {
      this.data = data;
      this.options.onData?.(data);
    }
    this.finish(data === undefined ? "failed" : "ready");
    return data;
  }

  private finish(state: ResourceState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

async function read<T>(
  src: string,
  signal: AbortSignal,
  accepts: (json: unknown) => json is T,
): Promise<T | undefined> {
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(src, { credentials: "same-origin", headers, signal });
    const json: unknown = response.ok ? await response.json() : undefined;
    return accepts(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a test for documents of the kit by their `kind` and `version`.
 *
 * @param kind - the kind expected
 * @returns a test; anything else is not shown rather than shown wrongly
 */
export function isDocument<T extends { readonly kind: string; readonly version: number }>(
  kind: T["kind"],
): (json: unknown) => json is T {
  return (json): json is T => {
    const { kind: found, version } = (json ?? {}) as { kind?: unknown; version?: unknown };
    return found === kind && version === 1;
  };
}
