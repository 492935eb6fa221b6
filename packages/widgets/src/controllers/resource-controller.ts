import type { ReactiveController } from "lit";
import type { ControllerHost } from "./locale-controller.ts";
import { patiently } from "./patience.ts";

/** How far the fetching of a document has come. */
export type ResourceState = "idle" | "loading" | "ready" | "failed";

/**
 * Why there is no document.
 *
 * - `unreachable`: no answer, or a server in trouble
 * - `missing`: nothing at that address
 * - `forbidden`: not without a login
 * - `unexpected`: something else than the document
 */
export type ResourceFailure = "unreachable" | "missing" | "forbidden" | "unexpected";

/** What a resource controller needs to know. */
export interface ResourceOptions<T> {
  /** The address now asked for. */
  readonly src: () => string | undefined;
  /** Tells whether what came is the document expected. */
  readonly accepts: (json: unknown) => json is T;
  /** What the page adds to the request. */
  readonly headers?: () => Headers;
}

/** Headers that a page adds to requests, such as `authorization`. */
export type Headers = Readonly<Record<string, string>> | undefined;

/**
 * Fetches the JSON an element shows. A new address drops the request under way;
 * leaving the page does, too, and coming back takes it up again. After a
 * failure the last good document stays.
 */
export class ResourceController<T extends object> implements ReactiveController {
  /** How far it has come. */
  state: ResourceState = "idle";
  /** Why it failed, where it did. */
  failure: ResourceFailure = "unreachable";
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
    this.drop();
  }

  /** Fetches when the address has changed. */
  hostUpdate(): void {
    const src = this.options.src();
    if (src === this.src) return;
    this.src = src;
    this.data = undefined;
    void this.load();
  }

  /** Fetches, again if need be. */
  async load(): Promise<void> {
    this.drop();
    if (!this.src) return this.finish("idle");
    const request = new AbortController();
    this.request = request;
    this.finish("loading");
    const { accepts, headers } = this.options;
    const found = await fetchDocument(this.src, accepts, headers?.(), request);
    // Somebody else asks by now, or nobody does.
    if (this.request !== request) return;
    if (typeof found === "string") {
      this.failure = found;
      this.finish("failed");
    } else {
      this.data = found;
      this.finish("ready");
    }
  }

  private drop(): void {
    this.request?.abort();
    this.request = undefined;
  }

  private finish(state: ResourceState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/**
 * Fetches one document.
 *
 * @param src - its address
 * @param accepts - tells whether what came is the document expected
 * @param headers - what the page adds
 * @param request - breaks it off
 * @returns the document, or why there is none
 */
export function fetchDocument<T extends object>(
  src: string,
  accepts: (json: unknown) => json is T,
  headers: Headers,
  request?: AbortController,
): Promise<T | ResourceFailure> {
  return patiently(
    (signal) => read(src, { headers: { accept: "application/json", ...headers }, signal }, accepts),
    request,
  );
}

async function read<T>(
  src: string,
  init: RequestInit,
  accepts: (json: unknown) => json is T,
): Promise<T | ResourceFailure> {
  try {
    const response = await fetch(src, init);
    const { ok, status } = response;
    if (status === 401 || status === 403) return "forbidden";
    if (status === 404) return "missing";
    if (!ok) return "unreachable";
    const json: unknown = await response.json();
    return accepts(json) ? json : "unexpected";
  } catch (error) {
    // What is no JSON came all the same; anything else did not come. Safari's is a DOMException.
    return (error as Error).name === "SyntaxError" ? "unexpected" : "unreachable";
  }
}

/**
 * Makes a test for documents of the kit by their `kind`, `version` and what
 * stands in them at the top.
 *
 * @param kind - the kind expected
 * @param objects - fields that hold an object
 * @param lists - fields that hold a list
 * @returns a test; anything else is not shown rather than shown wrongly
 */
export function isDocument<T extends { readonly kind: string; readonly version: number }>(
  kind: T["kind"],
  objects: readonly (keyof T)[] = [],
  lists: readonly (keyof T)[] = [],
): (json: unknown) => json is T {
  return (json): json is T => {
    const found = (json ?? {}) as Partial<Record<keyof T, unknown>>;
    return (
      found.kind === kind &&
      found.version === 1 &&
      objects.every((field) => found[field] instanceof Object) &&
      lists.every((field) => Array.isArray(found[field]))
    );
  };
}
