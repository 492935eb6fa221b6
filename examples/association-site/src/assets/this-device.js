// Says what this site keeps on the device, and removes it: never while something has not been sent.
const element = (id) => document.getElementById(id);

/** Shown by the worker in place of a page that is not kept. */
element("instead").hidden = location.pathname === "/this-device";

/** Caches of pages and sheets. The files of the site say nothing of anybody, and stay. */
const cachesOfForms = async () =>
  ((await globalThis.caches?.keys()) ?? []).filter((name) => /^forms\/(?:pages|sheets)/.test(name));

/** Where the forms keep what is begun: see the guide on embedding. */
const drafts = () =>
  Object.keys(localStorage).filter((key) =>
    /^ishc-(?:attendance|member|activity|supervision):/.test(key),
  );

/** So many entries are in the queue of the forms, which is looked into and neither made nor changed. */
function waiting() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("ishc");
    let isThere = true;
    request.onupgradeneeded = () => {
      isThere = false;
      request.transaction?.abort();
    };
    request.onerror = () => (isThere ? reject(request.error) : resolve(0));
    request.onsuccess = () => {
      const count = request.result.transaction("outbox").objectStore("outbox").count();
      count.onsuccess = () => resolve(count.result);
      count.onerror = () => reject(count.error);
      request.result.close();
    };
  });
}

/** @returns a line for each form that is kept: where it leads, and since when */
async function keptForms() {
  const names = (await cachesOfForms()).filter((name) => name.startsWith("forms/pages/"));
  const lines = names.map(async (name) => {
    const cache = await caches.open(name);
    return Promise.all(
      (await cache.keys()).map(async (request) =>
        lineOf(request, await cache.match(request, { ignoreVary: true })),
      ),
    );
  });
  return (await Promise.all(lines)).flat();
}

function lineOf({ url }, { headers }) {
  const link = document.createElement("a");
  link.className = "tap";
  link.href = new URL(url).pathname;
  link.textContent = decodeURIComponent(headers.get("site-title") ?? link.href);
  const place = document.createElement("span");
  place.className = "place";
  const time = { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short", timeStyle: "short" };
  const since = new Intl.DateTimeFormat("vi", time).format(Number(headers.get("x-kept-at")));
  place.textContent = `giữ từ ${since}`;
  const line = document.createElement("li");
  line.append(link, " ", place);
  return line;
}

async function list() {
  const forms = await keptForms();
  const [begun, unsent] = [drafts().length, await waiting()];
  const isNothing = forms.length + begun + unsent === 0;
  element("kept-forms").replaceChildren(...forms);
  element("kept-entries").textContent = isNothing
    ? "Máy này không giữ gì."
    : `Đang chờ gửi: ${unsent} phiếu. Đang ghi dở: ${begun} phiếu.`;
  element("removal").hidden = isNothing;
}

/** @param isAll - what was begun and never sent may go, too: a person has said so */
async function remove(isAll) {
  const [begun, unsent] = [drafts(), await waiting()];
  if (unsent > 0) {
    return `Chưa xóa gì: còn ${unsent} phiếu chưa gửi được. Xin mở phiếu ở nơi có sóng để gửi xong đã.`;
  }
  element("remove-all").hidden = isAll || begun.length === 0;
  if (begun.length > 0 && !isAll) {
    return `Chưa xóa gì: còn ${begun.length} phiếu ghi dở, có thể chưa gửi; xóa thì mất hẳn. Không cần nữa thì bấm “Xóa cả phiếu ghi dở”.`;
  }
  for (const key of begun) localStorage.removeItem(key);
  for (const name of await cachesOfForms()) await caches.delete(name);
  await list();
  return "Đã xóa. Máy này không còn giữ họ tên hay phiếu nào của trang này.";
}

async function press(isAll) {
  // What cannot be looked into may hold what was not sent.
  const said = await remove(isAll).catch(() => "Không đọc được bộ nhớ của máy, nên chưa xóa gì.");
  element("removed").textContent = said;
  element("removed").focus();
}

element("remove").addEventListener("click", () => press(false));
element("remove-all").addEventListener("click", () => press(true));
list().catch(() => {
  element("kept-entries").textContent = "Trình duyệt không cho trang này giữ gì trên máy.";
});
