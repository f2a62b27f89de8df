// A message's HTML → DOM, by an allow-list: whatever is not on it becomes plain text.

import { word } from "./words.js";

const TAGS = new Set(["b", "i", "u", "s", "code", "pre", "blockquote"]);
const PLAIN = "a, code, pre, tg-spoiler, .spoiler"; // no buttons inside these
const COMMAND = /(?<![\w/<>])(\/[A-Za-z0-9_]{1,64})(?![\w/])/;
const SCHEMES = ["http:", "https:", "tel:", "mailto:"];

/** A fragment of nodes made here; nothing of the parsed text's own nodes or attributes is kept. */
export function safe(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html"); // inert: runs and loads nothing
  return copy(parsed.body, document.createDocumentFragment());
}

function copy(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE)
      to.append(...(node.parentElement.closest(PLAIN) ? [node.data] : commands(node.data)));
    else if (node.nodeType === Node.ELEMENT_NODE) to.append(copy(node, shell(node)));
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

function shell(node) {
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
