/** Things in groups that can be joined (union–find). A thing never joined is alone. */
export class DisjointSets<T> {
  readonly #links = new Map<T, T>();

  /** The one of its group that stands for all of it. */
  find(thing: T): T {
    let root = thing;
    for (let next = this.#links.get(root); next !== undefined; next = this.#links.get(root)) {
      root = next;
    }
    for (let at = thing; at !== root; ) {
      const next = this.#links.get(at) ?? root;
      this.#links.set(at, root);
      at = next;
    }
    return root;
  }

  /** Makes one group of two. */
  join(a: T, b: T): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA !== rootB) this.#links.set(rootB, rootA);
  }
}
