/**
 * The ways to listen to an element that has events of its own: their details have types, without a cast.
 *
 * @typeParam E - its events, by name
 */
export interface Listening<E extends object> {
  /** Listens to one of its own events. */
  addEventListener<K extends keyof E & string>(
    type: K,
    listener: (event: E[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to an event that every element has. */
  addEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof E>>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to any other event, or by an object. */
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens no longer. */
  removeEventListener<K extends keyof E & string>(
    type: K,
    listener: (event: E[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  /** Listens no longer. */
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}
