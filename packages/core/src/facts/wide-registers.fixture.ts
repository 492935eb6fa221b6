import fc from "fast-check";
import type { Register } from "../register/register.ts";
import { registers } from "../testing/arbitraries.ts";

/** Registers of all sections, half of them with what chance alone seldom brings. */
export const wideRegisters: fc.Arbitrary<Register> = fc
  .tuple(registers, fc.boolean())
  .map(([register, isRare]) => (isRare ? withRareThings(register) : register));

/** Everybody alike, one person with purse and books, founded in the year, and every request answered at once. */
function withRareThings({ club, members, board, dataRequests, ...rest }: Register): Register {
  const later = club.stages.filter(({ from }) => from > "2024-03-02");
  return {
    ...rest,
    club: { ...club, stages: [{ stage: "active", from: "2024-03-02" }, ...later] },
    ...(members && {
      members: members.map((each) => ({ ...each, name: "Đặng Thị Hường", birthDate: "1955" })),
    }),
    ...(board && {
      board: board.flatMap((term) => [
        { ...term, post: "accountant" as const },
        { ...term, post: "treasurer" as const },
      ]),
    }),
    ...(dataRequests && {
      dataRequests: dataRequests.map((each) => ({
        ...each,
        receivedOn: "2024-06-03",
        answeredOn: "2024-06-04",
      })),
    }),
  };
}
