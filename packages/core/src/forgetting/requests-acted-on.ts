import type { CivilDate } from "../calendar/civil-date.ts";
import type { DataRequestKind } from "../club/consent.ts";
import type { Register } from "../register/register.ts";

/** Writes the day beside a person's requests of one kind that waited to be acted on. */
export function markActedOn(
  register: Register,
  { memberId, kind, on }: { memberId: string; kind: DataRequestKind; on: CivilDate },
): Register {
  const { dataRequests } = register;
  if (!dataRequests) return register;
  const marked = dataRequests.map((request) => {
    const waits = request.memberId === memberId && request.kind === kind && !request.actedOn;
    return waits && request.receivedOn <= on ? { ...request, actedOn: on } : request;
  });
  return { ...register, dataRequests: marked };
}
