/** A name in SQL. Only names of our own lists come here. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** A text in SQL, whatever it holds: all that ends one is a single quote, which is doubled. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
