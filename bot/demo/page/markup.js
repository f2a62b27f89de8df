// A message's HTML → DOM, by an allow-list: whatever is not on it becomes plain text.

import { formatted, word } from "./words.js";

const TAGS = new Set(["b", "i", "u", "s", "code", "pre", "blockquote"]);
const PLAIN = "a, code, pre, tg-spoiler, .spoiler"; // no buttons inside these
const COMMAND = /(?<![\w/<>])(\/[A-Za-z0-9_]{1,64})(?![\w/])/;
const SCHEMES = ["http:", "https:", "tel:", "mailto:"];

/** A fragment of nodes made here; nothing of the parsed text's own nodes or attributes is kept.
 * `place`: {zone, language, now} of the phone that shows it. */
export function safe(html, place) {
  const parsed = new DOMParser().parseFromString(html, "text/html"); // inert: runs and loads nothing
  return copy(parsed.body, document.createDocumentFragment(), place);
}

function copy(from, to, place) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE)
      to.append(...(node.parentElement.closest(PLAIN) ? [node.data] : commands(node.data)));
    else if (node.localName === "time" && node.dataset.format) to.append(when(node, place));
    else if (node.nodeType === Node.ELEMENT_NODE) to.append(copy(node, shell(node), place));
  }
  return to;
}

/** Text in which each /command is a button, as in Telegram. */
function commands(text) {
  return text.split(COMMAND).map((part, at) => {
    if (at % 2 === 0) return part;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "command";
    button.textContent = part;
    return button;
  });
}

/** A moment, written by the phone itself. */
function when(node, place) {
  const date = new Date(Number(node.dataset.unix) * 1000);
  const shown = document.createElement("time");
  shown.dateTime = date.toISOString();
  shown.title = node.textContent;
  shown.textContent = formatted(date, node.dataset.format, place);
  return shown;
}

/** Whether an address opens the demo's own bot: `start` in private, `startgroup` in a group. */
export function opensBot(address, username) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !["t.me", "telegram.me"].includes(url.hostname)) return false;
  const asked = url.searchParams.has("start") || url.searchParams.has("startgroup");
  return asked && url.pathname.replaceAll("/", "").toLowerCase() === username.toLowerCase();
}

function shell(node) {
  if (node.classList.contains("mention")) return named("span", "mention");
  if (TAGS.has(node.localName)) return document.createElement(node.localName);
  if (node.localName === "a") return link(node.getAttribute("href") ?? "") ?? document.createDocumentFragment();
  if (node.localName === "tg-spoiler" || node.classList.contains("spoiler")) return spoiler();
  return document.createDocumentFragment();
}

/** An external link, or nothing where the address is not one that a browser should follow. */
export function link(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !SCHEMES.includes(url.protocol)) return null;
  const anchor = document.createElement("a");
  anchor.href = url.href;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function named(tag, className) {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function spoiler() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "spoiler";
  button.setAttribute("aria-label", word("spoiler"));
  button.addEventListener("click", () => {
    button.classList.add("shown");
    button.removeAttribute("aria-label");
  });
  return button;
}
