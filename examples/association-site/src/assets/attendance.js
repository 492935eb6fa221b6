// After the receipt has come, shows the way on. Without this script the link above does.
const after = document.getElementById("after-saving");

document.addEventListener("ishc-received", () => {
  if (!after) return;
  after.hidden = false;
  after.focus();
});
