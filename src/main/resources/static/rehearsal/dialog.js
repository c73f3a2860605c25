// Forms: opens the dialog when a form arrives, shows follow-ups while their condition holds, leads to the first error,
// and keeps what was typed when the form is closed without submitting.
const dialog = document.getElementById("dialog");

const form = () => dialog.querySelector("form.sheet");

function given(name) {
  const fields = [...form().elements].filter((field) => field.name === name && !field.disabled);
  return fields.filter((field) => !/radio|checkbox/.test(field.type) || field.checked).map((field) => field.value);
}

function reveal() {
  for (const field of form().querySelectorAll("[data-shown-by]")) {
    const shown = given(field.dataset.shownBy).some((value) => JSON.parse(field.dataset.shownFor).includes(value));
    field.hidden = !shown;
    field.querySelectorAll("input, select, textarea").forEach((input) => (input.disabled = !shown));
  }
}

let shown = null;

// Other answers arrive here as well, with nothing for the dialog in them.
function openIfNew() {
  if (!form() || form() === shown) return;
  shown = form();
  reveal();
  if (!dialog.open) dialog.showModal();
  form().querySelector(".field:not([hidden]) :is(input, select, textarea)")?.focus();
}

function leadToError() {
  let first = null;
  for (const error of form().querySelectorAll(".error")) {
    const inputs = error.closest(".field")?.querySelectorAll("input, select, textarea") ?? [];
    inputs.forEach((input) => input.toggleAttribute("aria-invalid", !!error.textContent));
    if (error.textContent) first ??= inputs[0] ?? error;
  }
  first?.focus();
}

function dismiss() {
  const values = new URLSearchParams(new FormData(form()));
  const headers = JSON.parse(document.body.getAttribute("hx-headers"));
  fetch(form().dataset.close, { method: "POST", body: values, headers }).catch(() => {});
  dialog.close();
}

dialog.addEventListener("htmx:afterSwap", ({ target }) => target === dialog && openIfNew());
dialog.addEventListener("htmx:afterRequest", ({ target }) => target === form() && leadToError());
dialog.addEventListener("change", reveal);
dialog.addEventListener("click", ({ target }) => target.closest("[data-dismiss]") && dismiss());
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  dismiss();
});
dialog.addEventListener("close", () => dialog.replaceChildren());
document.addEventListener("room-form-done", () => dialog.close());
