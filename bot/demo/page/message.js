// One message: its bubble, its tools (edit, reply) and the buttons under it.

import { safe, link } from "./markup.js";
import { word, time, day } from "./words.js";

let ids = 0;

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg.namespaceURI, "use");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}

/** A round button with an icon and an accessible name. */
function tool(name, what, label) {
  const button = make("button", "tool");
  button.type = "button";
  button.dataset.tool = what;
  button.title = word(what);
  button.setAttribute("aria-label", label);
  button.append(icon(name));
  return button;
}

export const excerpt = (text, length = 60) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** An empty message; `update` fills it. */
export function create(id) {
  const item = make("li", "message");
  item.dataset.id = id;
  const bubble = make("div", "bubble");
  bubble.tabIndex = -1; // takes the focus when the button that had it is gone
  const text = make("div", "text");
  text.id = `text-${++ids}`;
  const meta = make("div", "meta");
  bubble.append(make("p", "who"), make("p", "quote"), text, meta);
  const keyboard = make("div", "keyboard");
  keyboard.setAttribute("role", "group");
  keyboard.setAttribute("aria-live", "off"); // the question is announced, its buttons are found by Tab
  item.append(bubble, make("div", "tools"), keyboard);
  return item;
}

/**
 * Bring `item` up to date; only what has changed is touched.
 * `view`: {message, chat, side: "own" | "bot" | "other", name, quoted: {name, text} | null, group, topic, place, note},
 * where `place` is {zone, language, now} of the phone that shows it, and `note` says who came or went.
 * Returns whether the words have changed.
 */
export function update(item, view) {
  const { message } = view;
  const seen = JSON.stringify([view, document.documentElement.lang]);
  if (item.seen === seen) return false;
  item.seen = seen;
  item.className = `message ${view.note ? "note" : view.side}`;
  item.message = message;

  const [who, quote, text, meta] = item.firstElementChild.children;
  who.hidden = Boolean(view.note);
  who.textContent = view.note ? "" : view.name;
  who.classList.toggle("unseen", !view.group || view.side === "own");
  quote.hidden = !view.quoted;
  quote.textContent = view.quoted ? `${view.quoted.name}: ${excerpt(view.quoted.text, 80)}` : "";

  if (view.note) {
    text.textContent = view.note;
    return false;
  }
  const words = message.html || "";
  const changed = item.words !== words;
  const here = words + (words.includes("<time") ? JSON.stringify(view.place) : "") + (message.picture?.version ?? "");
  if (item.here !== here) {
    item.words = words;
    item.here = here;
    text.replaceChildren(message.voice ? voiceWave() : message.location ? pin() : safe(words, view.place));
    if (message.file) text.prepend(attachment(view));
    if (message.picture) text.prepend(picture(view));
  }
  const date = new Date(message.date * 1000);
  const stamp = make("time", "", time(date, view.place.zone));
  stamp.dateTime = date.toISOString();
  stamp.title = day(date, view.place.zone);
  const topic = view.topic ? [make("span", "topic", view.topic), " "] : [];
  meta.replaceChildren(...topic, ...(message.edited ? [make("span", "edited", word("edited")), " "] : []), stamp);

  tools(item.children[1], view);
  buttons(item.children[2], message.inline ?? [], !changed);
  return changed;
}

function voiceWave() {
  const wave = make("span", "wave");
  wave.append(icon("voice"), make("span", "unseen", word("voice")));
  for (let bar = 0; bar < 14; bar++) wave.append(make("i"));
  return wave;
}

function pin() {
  const place = make("span", "wave");
  place.append(icon("pin"), word("located"));
  return place;
}

/** A file, to be saved. */
function attachment({ message, chat }) {
  const { name, bytes } = message.file;
  const anchor = make("a", "file");
  anchor.href = `/api/file/${chat}/${message.id}`;
  anchor.download = name;
  anchor.append(icon("file"), make("span", "", name), make("small", "", `${Math.max(1, Math.round(bytes / 1000))} kB`));
  return anchor;
}

/** A picture. Its caption says the same in words; behind a spoiler it shows when it is touched. */
function picture({ message, chat }) {
  const image = make("img", "picture");
  image.src = `/api/picture/${chat}/${message.id}?version=${message.picture.version}`;
  image.alt = "";
  if (!message.picture.spoiler) return image;
  const cover = make("button", "spoiler");
  cover.type = "button";
  cover.setAttribute("aria-label", word("show_picture"));
  cover.append(image);
  cover.addEventListener("click", () => {
    cover.replaceWith(image);
    image.closest(".bubble")?.focus();
  });
  return cover;
}

function tools(place, { message, side, group, can }) {
  const wanted = side === "own" && message.text ? "edit" : group && side !== "own" ? "reply" : "";
  const show = can ? wanted : "";
  if (place.dataset.shows === show + message.text) return;
  place.dataset.shows = show + message.text;
  const text = excerpt(message.text || word("voice"));
  place.replaceChildren(...(show ? [tool(show, show, word(`${show}_this`, { text }))] : []));
}

/** The buttons: in place when they are the same with other marks (a tick), so that the focus stays; else anew. */
function buttons(place, rows, sameWords) {
  place.hidden = rows.length === 0;
  place.setAttribute("aria-label", word("answers"));
  const key = JSON.stringify([rows, document.documentElement.lang]);
  if (place.key === key) return;
  place.key = key;
  const old = [...place.querySelectorAll(".key")];
  const wanted = rows.flat();
  const shape = rows.map((row) => row.length).join();
  if (sameWords && place.shape === shape && old.every((button, at) => kin(button.action, wanted[at]))) {
    old.forEach((button, at) => dress(button, wanted[at]));
    return;
  }
  place.shape = shape;
  place.replaceChildren(
    ...rows.map((row) => {
      const line = make("div", "row");
      line.append(...row.map((action) => dress(blank(action), action)));
      return line;
    }),
  );
}

const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");
const kind = (action) => ["url", "copy", "data", "open"].find((name) => name in action);

/** Whether a button is the same one with another mark, such as a tick. */
const kin = (one, other) =>
  kind(one) === kind(other) && letters(one.text) === letters(other.text) && (one.url ?? "") === (other.url ?? "");

function blank(action) {
  if ("url" in action) {
    const anchor = link(action.url);
    if (anchor) return anchor;
  }
  const button = make("button");
  button.type = "button";
  return button;
}

function dress(button, action) {
  button.action = action;
  button.className = "key";
  button.textContent = action.text;
  if ("url" in action) button.append(mark("site", word("opens_site")));
  if ("copy" in action) button.append(mark("copy", word("copy_this")));
  return button;
}

function mark(name, meaning) {
  const both = make("span", "mark");
  both.append(icon(name), make("span", "unseen", ` (${meaning})`));
  return both;
}
