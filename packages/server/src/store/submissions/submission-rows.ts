import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Subject } from "../../contract/delivery-rule.ts";
import type { Deciding } from "../../contract/open-copies.ts";
import { prepared } from "../prepared.ts";
import type { StoredDelivery, StoredSubmission, SubmissionDocument } from "../store.ts";
import type { Tables } from "../tables.ts";
import { NAMES } from "./guard-names.ts";

type Row = Tables["submissions"];
type Names = Pick<Deciding, "replaces" | "settles">;

/** What is known of a submission without opening it. */
const DELIVERY = [
  "club_id",
  "submission_id",
  "revision",
  "content_hash",
  "subject_kind",
  "subject_id",
  "outcome",
  "amendment",
  "received_at",
] as const;

/** The same, and what it names of others. */
const JUDGED = [...DELIVERY, ...NAMES] as const;

type JudgedRow = Pick<Row, (typeof JUDGED)[number]>;

/** As they came in; those of one moment always in the same order, whoever is forgotten meanwhile. */
const inOrder = <O>(query: SelectQueryBuilder<Tables, "submissions", O>) =>
  query.orderBy("received_at").orderBy("revision").orderBy("submission_id").orderBy("content_hash");

/** Everything that was ever submitted for a club, or on one subject, unopened. */
export async function readDeliveries(
  db: Kysely<Tables>,
  clubId: string,
  subject?: Subject,
): Promise<readonly StoredDelivery[]> {
  const ofClub = db.selectFrom("submissions").select(JUDGED).where("club_id", "=", clubId);
  const asked = subject
    ? ofClub.where("subject_kind", "=", subject.kind).where("subject_id", "=", subject.id)
    : ofClub;
  const rows = await inOrder(asked).execute();
  return rows.map(judgedDelivery);
}

/** What was sent with a submission. */
export async function readDocument(
  db: Kysely<Tables>,
  { clubId, submissionId, revision, contentHash }: StoredDelivery,
): Promise<SubmissionDocument> {
  const { document } = await db
    .selectFrom("submissions")
    .select("document")
    .where("club_id", "=", clubId)
    .where("submission_id", "=", submissionId)
    .where("revision", "=", revision)
    .where("content_hash", "=", contentHash)
    .executeTakeFirstOrThrow();
  return JSON.parse(document) as SubmissionDocument;
}

/** All that was submitted on one subject. */
export async function readSubmissions(
  db: Kysely<Tables>,
  clubId: string,
  { kind, id }: Subject,
): Promise<readonly StoredSubmission[]> {
  const rows = await db
    .selectFrom("submissions")
    .selectAll()
    .where("club_id", "=", clubId)
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .$call(inOrder)
    .execute();
  return rows.map(storedSubmission);
}

/** All that was submitted under an id, or on a subject, unopened: documents may be long, and many. */
export async function readRelated(
  db: Kysely<Tables>,
  clubId: string,
  {
    submissionId,
    subject: { kind, id },
  }: { readonly submissionId: string; readonly subject: Subject },
): Promise<readonly StoredDelivery[]> {
  const rows = await related(db, { clubId, submissionId, kind, id });
  return rows.map(judgedDelivery);
}

const related = prepared<
  { clubId: string; submissionId: string; kind: string; id: string },
  JudgedRow
>((db, value) =>
  db
    .selectFrom("submissions")
    .select(JUDGED)
    .where("club_id", "=", value("clubId"))
    .where(({ eb, or, and }) =>
      or([
        eb("submission_id", "=", value("submissionId")),
        and([eb("subject_kind", "=", value("kind")), eb("subject_id", "=", value("id"))]),
      ]),
    )
    .$call(inOrder),
);

/** Adds a submission. */
export async function addSubmission(db: Kysely<Tables>, stored: StoredSubmission): Promise<void> {
  await insert(db, submissionRow(stored));
}

const insert = prepared<Row>((db, value) =>
  db.insertInto("submissions").values({
    club_id: value("club_id"),
    submission_id: value("submission_id"),
    revision: value("revision"),
    content_hash: value("content_hash"),
    subject_kind: value("subject_kind"),
    subject_id: value("subject_id"),
    outcome: value("outcome"),
    amendment: value("amendment"),
    received_at: value("received_at"),
    document: value("document"),
    replaces: value("replaces"),
    settles: value("settles"),
  }),
);

function storedDelivery(row: Pick<Row, (typeof DELIVERY)[number]>): StoredDelivery {
  return {
    clubId: row.club_id,
    submissionId: row.submission_id,
    revision: row.revision,
    contentHash: row.content_hash,
    subject: { kind: row.subject_kind, id: row.subject_id },
    outcome: row.outcome,
    amendment: row.amendment === 1,
    receivedAt: row.received_at,
  };
}

function judgedDelivery(row: JudgedRow): StoredDelivery {
  return { ...storedDelivery(row), replaces: named(row.replaces), settles: named(row.settles) };
}

function named<T>(text: string | null): T | undefined {
  return text === null ? undefined : (JSON.parse(text) as T);
}

/** What a document names of other submissions, as it stands beside the document. */
export function namesIn(document: object): Pick<Row, "replaces" | "settles"> {
  const { replaces, settles } = document as Names;
  return {
    replaces: replaces ? JSON.stringify(replaces) : null,
    settles: settles ? JSON.stringify(settles) : null,
  };
}

/** A submission, from its row. */
export function storedSubmission(row: Row): StoredSubmission {
  return { ...storedDelivery(row), submission: JSON.parse(row.document) as SubmissionDocument };
}

/** The row of a submission. */
export function submissionRow(stored: StoredSubmission): Row {
  return {
    club_id: stored.clubId,
    submission_id: stored.submissionId,
    revision: stored.revision,
    content_hash: stored.contentHash,
    subject_kind: stored.subject.kind,
    subject_id: stored.subject.id,
    outcome: stored.outcome,
    amendment: stored.amendment ? 1 : 0,
    received_at: stored.receivedAt,
    document: JSON.stringify(stored.submission),
    ...namesIn(stored.submission),
  };
}
