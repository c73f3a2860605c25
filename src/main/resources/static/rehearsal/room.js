// The room in the browser: keeps the page up to date, and does what HTML alone cannot.
import "./live.js";
import "./dialog.js";
import "./composer.js";

const notice = document.getElementById("notice");

function tell(sentence) {
  notice.textContent = sentence;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => (notice.textContent = ""), 12000);
}

document.addEventListener("room-notice", (event) => tell(event.detail.value));
document.addEventListener("htmx:responseError", (event) => tell(event.detail.xhr.responseText));
document.addEventListener("htmx:sendError", () => tell(document.body.dataset.offline));

// Each answer brings the token that makes the next request an event of its own. Without an answer the old one stays, so
// that sending again is the same event.
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const token = detail.xhr.getResponseHeader("Room-Token");
  const field = detail.elt.closest("form")?.elements.token;
  if (token && field) field.value = token;
});

// A menu closes when something in it was chosen, on Escape, and when another is opened.
document.addEventListener("toggle", ({ target }) => {
  if (!target.matches?.("details.more[open]")) return;
  document.querySelectorAll("details.more[open]").forEach((menu) => menu !== target && (menu.open = false));
}, true);
document.addEventListener("click", ({ target }) => {
  document.querySelectorAll("details.more[open]").forEach((menu) => {
    if (!menu.contains(target) || target.closest(".menu")) menu.open = false;
  });
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.more[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
