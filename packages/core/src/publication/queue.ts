interface Entry<Item> {
  readonly key: number;
  readonly item: Item;
}

/** Gives back what was added, the least key first (a binary heap). */
export class Queue<Item> {
  readonly #heap: Entry<Item>[] = [];

  add(key: number, item: Item): void {
    const entry = { key, item };
    let at = this.#heap.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.#heap[above];
      if (!other || other.key <= key) break;
      this.#heap[at] = other;
      at = above;
    }
    this.#heap[at] = entry;
  }

  take(): Entry<Item> | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry<Item>): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const below = right && left && right.key < left.key ? 2 * at + 2 : 2 * at + 1;
      const least = heap[below];
      if (!least || least.key >= entry.key) break;
      heap[at] = least;
      at = below;
    }
    heap[at] = entry;
  }
}
