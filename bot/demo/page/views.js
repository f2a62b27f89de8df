// The chats of one phone: the private one with the bot, and the groups; which of them is shown, what is unseen.

import { word } from "./words.js";

export class Views {
  /** `choose(id)` is called when somebody wants to see another chat. */
  constructor(root, person, choose) {
    this.root = root;
    this.person = person;
    this.current = person; // a private chat has the id of its person
    this.seen = new Map(); // chat → its newest message that was on the screen
    this.opened = null; // how many links have opened the private chat
    root.addEventListener("click", ({ target }) => {
      const tab = target.closest("button");
      if (tab) choose(Number(tab.dataset.chat));
    });
  }

  /** Take in what there is now; the chat to be shown, and whether another one has something unseen. */
  take(chats) {
    const mine = ({ members, gone }) => members.includes(this.person) || gone.includes(this.person);
    this.chats = chats.filter(mine);
    if (!this.chats.some(({ id }) => id === this.current)) // a group that has become another one, or a new start
      this.current = this.chats.find(({ kind }) => kind !== "private")?.id ?? this.person;
    const home = this.chats.find(({ id }) => id === this.person);
    if (this.opened !== null && home.opened > this.opened) this.current = this.person;
    this.opened = home.opened;
    let news = false;
    for (const chat of this.chats) {
      const newest = chat.messages.filter(({ service }) => !service).at(-1);
      if (!this.seen.has(chat.id) || chat.id === this.current) this.seen.set(chat.id, newest?.id ?? 0);
      chat.unseen = Boolean(newest) && newest.id > this.seen.get(chat.id) && newest.from !== this.person;
      news ||= chat.unseen;
    }
    this.show();
    return { chat: this.chats.find(({ id }) => id === this.current), news };
  }

  group() {
    return this.chats.find(({ kind, members }) => kind !== "private" && members.includes(this.person));
  }

  show() {
    const { root, chats } = this;
    root.hidden = chats.length < 2;
    while (root.children.length > chats.length) root.lastElementChild.remove();
    chats.forEach((chat, at) => {
      const tab = root.children[at] ?? root.appendChild(document.createElement("button"));
      tab.type = "button";
      tab.dataset.chat = chat.id;
      tab.setAttribute("aria-pressed", String(chat.id === this.current));
      const title = chat.kind === "private" ? word("private") : chat.title;
      label(tab, title, chat.unseen);
    });
  }
}

/** A name on a button, with a dot when there is something new behind it. */
export function label(button, name, unseen) {
  const whole = name + (unseen ? ` (${word("new")})` : "");
  if (button.textContent === whole) return;
  button.textContent = name;
  if (!unseen) return;
  const dot = document.createElement("span");
  dot.className = "dot";
  const meaning = document.createElement("span");
  meaning.className = "unseen";
  meaning.textContent = ` (${word("new")})`;
  button.append(dot, meaning);
}
