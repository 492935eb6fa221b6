// Has the service worker keep this page and its sheet for where there is no signal, and says whether it could.
const WORKER = "/service-worker.js";
const line = document.getElementById("kept-page");
const sheet = document.querySelector(".form[src]")?.getAttribute("src");

// What is corrected stays off the device: only the form for something new is kept.
const addresses = location.search === "" && sheet ? [location.pathname, sheet] : [];

/** Where addresses of scripts have to be trusted, this one is. */
const trusted = globalThis.trustedTypes
  ?.createPolicy("service-worker", { createScriptURL: () => WORKER })
  .createScriptURL("");

/**
 * A worker that is about to give way is asked nothing: it would be started anew for it, and the one that takes over
 * would have to wait until it is done, for half a minute and more.
 *
 * @returns the worker, once it has all the files; undefined where this device keeps none
 */
async function activeWorker() {
  const registration = await navigator.serviceWorker.register(trusted ?? WORKER);
  const coming = registration.installing ?? registration.waiting;
  if (coming) {
    await new Promise((resolve) => {
      coming.addEventListener("statechange", () => {
        if (coming.state === "activated" || coming.state === "redundant") resolve(undefined);
      });
    });
  }
  return registration.active;
}

/** @returns whether both are kept as they are since an instant; undefined where a later worker is on its way */
function ask(worker, since) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ keep: addresses, since }, [port2]);
  });
}

async function keep(since) {
  if (addresses.length === 0) return;
  const worker = await activeWorker().catch(() => undefined);
  tell(worker ? await ask(worker, since) : false);
}

function tell(isKept) {
  if (!line || isKept === undefined) return;
  const link = document.createElement("a");
  link.href = "/this-device";
  link.textContent = "Dữ liệu giữ trên máy này";
  if (isKept)
    line.replaceChildren("Phiếu này đã giữ trên máy, mất sóng vẫn mở lại được. ", link, ".");
  else if (navigator.onLine) {
    line.replaceChildren(
      "Máy này không giữ được phiếu: mất sóng thì không mở lại được. Xin mở phiếu khi còn sóng và đừng đóng trang.",
    );
  }
}

if ("serviceWorker" in navigator) {
  const loaded = performance.timeOrigin;
  addEventListener("load", () => keep(loaded), { once: true });
  // A later version has taken over: it keeps pages of its own.
  navigator.serviceWorker.addEventListener("controllerchange", () => keep(loaded));
  // The sheet that is kept does not know yet what was received just now.
  document.addEventListener("ishc-received", () => keep(Date.now()));
} else tell(false);
