// The composer: completes commands as an ARIA combobox. Up and Down move, Enter or Tab picks, Escape closes the list.
const composer = document.getElementById("composer");
const list = document.getElementById("completions");
let active = -1;
let asked = 0;

const ways = () => [...list.children];

function mark(index) {
  active = index;
  ways().forEach((way, i) => way.setAttribute("aria-selected", String(i === index)));
  if (index < 0) composer.removeAttribute("aria-activedescendant");
  else composer.setAttribute("aria-activedescendant", ways()[index].id);
  ways()[index]?.scrollIntoView({ block: "nearest" });
}

function show(html) {
  list.innerHTML = html;
  list.hidden = list.children.length === 0;
  composer.setAttribute("aria-expanded", String(!list.hidden));
  mark(-1);
}

async function complete() {
  const number = ++asked;
  const typed = composer.value;
  if (!typed.startsWith("/")) return close();
  const address = `${document.body.dataset.path}/complete?text=${encodeURIComponent(typed)}`;
  const answer = await fetch(address).catch(() => null);
  const html = answer?.ok ? await answer.text() : "";
  if (number === asked) show(html);
}

function pick(way) {
  composer.value = way.dataset.value;
  composer.focus();
  complete();
}

function onKey(event) {
  if (list.hidden || event.isComposing) return;
  const last = ways().length - 1;
  const moves = { ArrowDown: active < last ? active + 1 : 0, ArrowUp: active > 0 ? active - 1 : last };
  if (event.key in moves) mark(moves[event.key]);
  else if (event.key === "Enter" && active >= 0) pick(ways()[active]);
  else if (event.key === "Tab" && !event.shiftKey) pick(ways()[Math.max(active, 0)]);
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
}

function close() {
  asked++;
  show("");
}

composer?.addEventListener("input", complete);
composer?.form.addEventListener("submit", close);
composer?.addEventListener("keydown", onKey);
composer?.addEventListener("blur", () => setTimeout(close, 150));
list?.addEventListener("mousedown", (event) => {
  event.preventDefault();
  const way = event.target.closest("li");
  if (way) pick(way);
});

document.addEventListener("room-said", ({ target }) => {
  const box = target.closest("form")?.elements.text;
  if (!box) return;
  box.value = "";
});
