// Says when a form shows a copy from earlier, since when, and never lets yesterday's meeting pass for today's.
const note = document.getElementById("shown-copy");
const form = document.querySelector(".form[src]");
const src = form?.getAttribute("src") ?? "";
/** General meetings planned for later than the day this page is of. */
const planned = JSON.parse(note?.dataset["planned"] ?? "[]");

const DAY_MS = 86_400_000;

// Answered once it is said: the note stands above the form, and would push it away under a finger if it came later.
navigator.serviceWorker?.addEventListener("message", async ({ data, ports }) => {
  if (note && form && data.sheet === src) {
    const copy = data.isCopy ? await keptCopy().catch(() => undefined) : undefined;
    if (copy) show(copy);
    else note.hidden = true;
  }
  ports[0]?.postMessage(undefined);
});

async function keptCopy() {
  const answer = await (await caches.open("forms/sheets")).match(src, { ignoreVary: true });
  if (!answer) return undefined;
  const keptAt = new Date(Number(answer.headers.get("x-kept-at")));
  // Where the clock of this phone is wrong, days are counted rightly all the same.
  const days = daysFrom(vietnamDay(keptAt), vietnamDay(new Date()));
  const today = later(answer.headers.get("site-day") ?? vietnamDay(keptAt), days);
  return { sheet: await answer.json(), keptAt, days, today };
}

function show(copy) {
  const { sheet, days, today } = copy;
  if (days === 0) write(copy);
  else if (!sheet.meeting) {
    // The other forms fill in “today” from their sheet.
    form.sheet = { ...sheet, today };
    write(copy);
  } else askWhichMeeting(copy);
}

/** Until a person has said which meeting it is, nobody can be marked at the wrong one. */
function askWhichMeeting(copy) {
  form.hidden = true;
  const { meeting } = copy.sheet;
  write(
    copy,
    paragraph("Quý vị điểm danh buổi nào?"),
    button(`Buổi hôm nay, ${inWords(copy.today)}`, () => take(copy, sheetOf(copy)), ""),
    button(`Buổi ${inWords(meeting.date)}, như trong danh sách`, () => take(copy, copy.sheet)),
  );
}

function take(copy, sheet) {
  form.sheet = sheet;
  form.hidden = false;
  write(
    copy,
    paragraph(`Đang điểm danh buổi ${inWords(sheet.meeting.date)}.`),
    button("Chọn buổi khác", () => askWhichMeeting(copy)),
  );
  note.focus();
}

/** Today's meeting, with the roll of the copy: the one that was planned for it, or one named by its day. */
function sheetOf({ sheet, today: date }) {
  const { kind, version, club, members } = sheet;
  const id = planned.find((meeting) => meeting.date === date)?.id ?? date;
  const meeting = { id, date, kind: "general", status: "planned" };
  return { kind, version, club, meeting, members };
}

// A form that was given its sheet leaves it to the page to fetch what is stored, where that is another record.
document.addEventListener("ishc-refused", async ({ detail: { reason, submission } }) => {
  if (!form?.sheet || reason !== "conflict") return;
  const { meeting, member, activity, visit } = submission;
  const { id } = meeting ?? member ?? activity ?? visit;
  const query = new URLSearchParams({ [meeting ? "meeting" : "subject"]: id });
  const answer = await fetch(`${src}?${query}`).catch(() => undefined);
  if (answer?.ok) form.showStored(await answer.json());
});

function write({ keptAt, days }, ...below) {
  const parts = { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" };
  const time = new Intl.DateTimeFormat("vi", parts).format(keptAt);
  const since = ["hôm nay", "hôm qua"][days] ?? `cách đây ${days} ngày`;
  note.replaceChildren(
    paragraph(`Chưa lấy được danh sách mới, đang dùng danh sách giữ trên máy từ ${time} ${since}.`),
    ...below,
  );
  note.hidden = false;
}

function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

function button(text, act, className = "quiet") {
  const made = document.createElement("button");
  made.className = className;
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

/** The clubs are in Viet Nam, wherever the phone thinks it is. */
function vietnamDay(instant) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(instant);
}

const daysFrom = (a, b) => Math.max(0, (Date.parse(b) - Date.parse(a)) / DAY_MS);
const later = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

function inWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `ngày ${date}/${month}/${year}`;
}
