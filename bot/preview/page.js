// Everything can be read without this: it shows one language at a time, and searches.
"use strict";
const parts = [...document.querySelectorAll("main")];
const links = [...document.querySelectorAll(".languages a")];
const form = document.querySelector("form");
const box = form.querySelector("input");
const count = form.querySelector("output");

function show(language) {
  for (const part of parts) part.hidden = part.lang !== language;
  for (const link of links) link.toggleAttribute("aria-current", link.hreflang === language);
  document.documentElement.lang = language;
}

// A link or a bookmark names its language first: #nl-repair_step-what.
function arrive() {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const language = parts.find((part) => anchor === part.lang || anchor.startsWith(part.lang + "-"));
  if (!language) return;
  const before = document.querySelector("main:not([hidden])");
  show(language.lang);
  if (before !== language) search();
  document.getElementById(anchor)?.scrollIntoView();
}

const wanted = navigator.languages.map((code) => code.slice(0, 2)).find((code) => parts.some((part) => part.lang === code));
show(wanted || parts[0].lang);
addEventListener("hashchange", arrive);
arrive();

const PIECES = ".card, tr";
function search() {
  const words = box.value.trim().toLocaleLowerCase();
  const part = document.querySelector("main:not([hidden])");
  part.classList.toggle("searching", words !== "");
  let found = 0;
  for (const piece of part.querySelectorAll(PIECES)) {
    piece.text ??= piece.textContent.toLocaleLowerCase();
    piece.hidden = !piece.text.includes(words);
    if (!piece.hidden) found += 1;
  }
  for (const group of part.querySelectorAll("section.flow, table")) {
    group.hidden = words !== "" && !group.querySelector(".card:not([hidden]), tr:not([hidden])");
  }
  count.textContent = words === "" ? "" : String(found);
}
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
box.addEventListener("input", search);
