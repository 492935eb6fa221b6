import fc from "fast-check";
import type { Register } from "../register/register.ts";
import { registers } from "../testing/arbitraries.ts";

/** Registers of all sections, two in three with what chance alone seldom brings. */
export const wideRegisters: fc.Arbitrary<Register> = fc
  .tuple(registers, fc.constantFrom(asItIs, withRareThings, withTrainedBoard))
  .map(([register, made]) => made(register));

function asItIs(register: Register): Register {
  return register;
}

/** A whole board of whoever is on the roll, and training in the year: the first of it names nobody. */
function withTrainedBoard({ board, support, ...rest }: Register): Register {
  const ids = (rest.members ?? []).map(({ id }) => id).slice(0, 5);
  const training = support?.training?.map(({ id, topic, mode }, i) => ({
    ...{ id, topic, mode, date: "2024-06-03" },
    ...(i > 0 && { memberIds: ids.slice(0, 2) }),
  }));
  return {
    ...rest,
    ...(board && {
      board: ids.map((memberId, i) => ({
        memberId,
        post: POSTS[i] ?? "member",
        from: "2021-06-01",
      })),
    }),
    ...(support && { support: { ...support, ...(training && { training }) } }),
  };
}

const POSTS = ["head", "deputy", "accountant", "treasurer", "member"] as const;

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
