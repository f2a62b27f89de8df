// The demo page: asks the server what the phones show, again and again, and keeps the page up to date.

import { Phone } from "./phone.js";
import { label } from "./views.js";
import { fill, known, moment, speak, spoken, word } from "./words.js";

const RETRY_MS = 1500;
const $ = (selector) => document.querySelector(selector);
const phones = new Map(); // person → Phone
let state = null;
let offset = 0; // milliseconds between the demo's clock and this computer's
let current = null; // whose phone a narrow screen shows
let offline = false;

// ------------------------------------------------------------------------------------------- the server

async function ask(act, body = {}) {
  try {
    const answer = await fetch(`api/${act}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    if (answer.ok) return said;
    tell(known(said.code) ? word(said.code) : said.error, true);
  } catch {
    tell(word("failed"), true);
  }
  return null;
}

async function follow() {
  for (;;) {
    try {
      const since = state ? `?since=${encodeURIComponent(state.version)}` : "";
      const answer = await fetch(`api/state${since}`);
      if (!answer.ok) throw new Error(`state: ${answer.status}`);
      state = await answer.json();
      if (offline) tell("");
      offline = false;
      show();
    } catch (error) {
      if (!(error instanceof TypeError)) console.error(error); // a TypeError is fetch's word for no network
      offline = true;
      tell(word("offline"), true);
      await new Promise((wake) => setTimeout(wake, RETRY_MS));
    }
  }
}

/** One line under the clock: what just happened, or what went wrong. */
function tell(text, wrong = false) {
  const said = $("#said");
  if (said.textContent !== text) said.textContent = text;
  said.classList.toggle("wrong", wrong);
}

// --------------------------------------------------------------------------------------------- the page

function show() {
  offset = new Date(state.now) - Date.now();
  for (const { id } of state.people) {
    let phone = phones.get(id);
    if (!phone) {
      phone = new Phone(id, ask);
      fill(phone.root);
      phones.set(id, phone);
      $("#phones").append(phone.root);
    }
    const news = phone.show(state);
    phone.news ||= news && id !== current;
  }
  if (!phones.has(current)) current = state.people[0]?.id ?? null;
  showTabs();
  showClock();
}

function showTabs() {
  const tabs = $("#tabs");
  while (tabs.children.length > phones.size) tabs.lastElementChild.remove();
  [...phones].forEach(([id, phone], at) => {
    const tab = tabs.children[at] ?? tabs.appendChild(document.createElement("button"));
    tab.type = "button";
    tab.dataset.person = id;
    label(tab, phone.name(), phone.news);
    if (id === current) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
    phone.root.classList.toggle("current", id === current);
  });
}

function showClock() {
  const now = new Date(Date.now() + offset);
  $("#now").textContent = moment(now);
  $("#now").dateTime = now.toISOString();
  if (!state) return;
  const next = state.next_nudge;
  $("#next").textContent = next ? word("next_nudge", { when: moment(new Date(next)) }) : word("no_next");
}

function choose(id) {
  current = id;
  const phone = phones.get(id);
  phone.news = false;
  showTabs();
  phone.settle();
}

// --------------------------------------------------------------------------------- looks and languages

function reword(language) {
  speak(language);
  document.documentElement.lang = spoken();
  document.title = word("title");
  $("#language").value = spoken();
  fill(document);
  for (const phone of phones.values()) phone.reword();
  if (state) showTabs();
  showClock();
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  $("#theme").value = theme;
}

$("#language").addEventListener("change", ({ target }) => {
  localStorage.setItem("language", target.value);
  tell("");
  reword(target.value);
});
$("#theme").addEventListener("change", ({ target }) => {
  localStorage.setItem("theme", target.value);
  paint(target.value);
});

// ------------------------------------------------------------------------------------ the bar on the top

/** Run while a button is off, so that nobody presses it twice. */
async function once(button, work) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  await work();
  button.removeAttribute("aria-disabled");
}

for (const button of document.querySelectorAll("[data-clock]"))
  button.addEventListener("click", () =>
    once(button, async () => {
      const moved = await ask("clock", { to: button.dataset.clock });
      if (moved) tell(word("moved", { when: moment(new Date(moved.now)) }));
    }),
  );

$("#restart").addEventListener("click", ({ currentTarget }) =>
  once(currentTarget, async () => {
    if (await ask("restart")) tell(word("restarted"));
  }),
);

$("#reset").addEventListener("click", () => {
  $("#sure").returnValue = "no";
  $("#sure").showModal();
});
$("#sure").addEventListener("close", async () => {
  if ($("#sure").returnValue !== "yes") return;
  if (await ask("reset")) tell(word("was_reset"));
});

$("#tabs").addEventListener("click", ({ target }) => {
  const tab = target.closest("button");
  if (tab) choose(Number(tab.dataset.person));
});

paint(localStorage.getItem("theme") ?? "auto");
reword(localStorage.getItem("language") ?? navigator.language.slice(0, 2));
setInterval(showClock, 1000);
follow();
