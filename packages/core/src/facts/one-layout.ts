import type { Register } from "../register/register.ts";

/**
 * The same register with every section in its place, `undefined` where it is missing.
 * As they come, registers are laid out in memory in as many ways as there are sets of
 * sections: each function that reads one is made quick for some layouts, and thrown
 * away when another comes. Here one function meets them all.
 */
export function inOneLayout({
  schemaVersion,
  club,
  members,
  board,
  volunteers,
  meetings,
  activities,
  care,
  health,
  funds,
  support,
  dataRequests,
}: Register): Register {
  const sections: Required<{ [Section in keyof Register]: Register[Section] | undefined }> = {
    schemaVersion,
    club,
    members,
    board,
    volunteers,
    meetings,
    activities,
    care,
    health,
    funds,
    support,
    dataRequests,
  };
  return sections as Register;
}
