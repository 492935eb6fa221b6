/** Offices in the Association of the Elderly; its commune chair belongs to the club as a member. */
export const ASSOCIATION_OFFICES = ["chair", "deputy-chair", "board-member", "other"] as const;

/** One of {@link ASSOCIATION_OFFICES}. */
export type AssociationOffice = (typeof ASSOCIATION_OFFICES)[number];
