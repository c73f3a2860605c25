// Fetches what is shown whenever the server says that something changed, and puts in only what differs: a message that
// stays keeps its focus and what was ticked in it.
let fetching = false;
let again = false;
const BREATH = 150; // ms; a week that is played changes something all the time
const breathe = () => new Promise((done) => setTimeout(done, BREATH));

async function refresh() {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(document.body.dataset.path + "/live" + location.search);
    if (answer.ok && !answer.redirected) show(await answer.text());
  } catch {
    // The stream below connects again when the server is back, and asks then.
  } finally {
    if (again) await breathe();
    fetching = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of fresh.querySelectorAll("template[data-part]")) {
    const old = document.querySelector(`[data-part="${part.dataset.part}"]`);
    if (!old) continue;
    if ("keyed" in old.dataset) mergeMessages(old, part.content);
    else replace(old, part);
  }
}

function replace(old, part) {
  if (old.dataset.html === part.innerHTML) return;
  old.dataset.html = part.innerHTML;
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  old.replaceChildren(document.importNode(part.content, true));
  htmx.process(old);
  if (focused) document.getElementById(focused)?.focus();
}

function mergeMessages(log, fresh) {
  const gone = new Map([...log.children].map((message) => [message.id, message]));
  let before = null;
  for (const message of [...fresh.children]) {
    const known = gone.get(message.id);
    gone.delete(message.id);
    before = known?.dataset.v === message.dataset.v ? known : put(log, message, known, before);
  }
  gone.forEach((message) => message.remove());
  stay(log);
}

function put(log, message, known, before) {
  const node = document.importNode(message, true);
  const hadFocus = known?.contains(document.activeElement);
  if (known) known.replaceWith(node);
  else if (before) before.after(node);
  else log.prepend(node);
  htmx.process(node);
  if (hadFocus) node.focus();
  return node;
}

// Who is at the end stays there when a message arrives or a picture has loaded; who has scrolled up is left in peace.
const leftEnd = new WeakSet();

function stay(log) {
  if (!leftEnd.has(log)) log.scrollTop = log.scrollHeight;
}

document.querySelectorAll("[data-keyed]").forEach((log) => {
  stay(log);
  log.addEventListener("load", () => stay(log), true);
  log.addEventListener("scroll", () => {
    const away = log.scrollHeight - log.scrollTop - log.clientHeight > 120;
    if (away) leftEnd.add(log);
    else leftEnd.delete(log);
  });
});
document.addEventListener("room-said", () => document.querySelectorAll("[data-keyed]").forEach((log) => leftEnd.delete(log)));
document.addEventListener("room-changed", refresh);
setInterval(() => document.hidden || refresh(), 20000); // the clock goes on by itself

// A browser keeps six connections to one host, and each stream holds one: with a tab for each person the seventh page
// would never load. So only a page that is looked at listens; its first event brings what it has missed.
let stream = null;

function listen() {
  stream?.close();
  stream = document.hidden ? null : new EventSource("/room/events");
  stream?.addEventListener("changed", refresh);
  stream?.addEventListener("hello", refresh);
}

listen();
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", (event) => event.persisted && listen());
