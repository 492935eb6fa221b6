/** The secret a request brings in `Authorization: Bearer …`; undefined where it brings none. */
export function bearerToken(request: Request): string | undefined {
  const given = request.headers.get("authorization") ?? "";
  return /^bearer +([\w.~+/-]{1,512}=*)$/i.exec(given)?.[1];
}
