// What is under a conversation: the text box, the command menu, quick replies, and "editing" or "replying to".

import { excerpt } from "./message.js";
import { word, fill } from "./words.js";

const MOST_LINES = 6;

export class Composer {
  /** `post(act, body)` does something in this chat as the person whose phone it is. */
  constructor(form, id, post) {
    this.post = post;
    this.form = form;
    this.about = null; // {what: "edit" | "reply", id}: what the text box is about, when not a new message
    this.asked = null; // the message to which a reply was begun because it asked for one
    this.drafts = new Map(); // chat → what was typed there and not sent
    this.open = false; // whether the command menu is wanted
    const part = (name) => form.querySelector(name);
    this.text = part("textarea");
    this.write = part(".write");
    this.send = part(".send");
    this.voice = part(".voice");
    this.slash = part(".slash");
    this.menu = part(".commands");
    this.replies = part(".reply-keyboard");
    this.subject = part(".about-message");
    this.menu.id = `commands${id}`;
    this.slash.setAttribute("aria-controls", this.menu.id);
    this.listen();
  }

  /** `names`: message → its sender's name. `on`: whether anything can be written here now.
   * `asked`: {message, placeholder} when the bot asks this person for a reply. */
  show(chat, names, on, asked) {
    this.chat = chat;
    this.names = names;
    this.write.hidden = !on;
    this.showReplies(on ? chat.reply_keyboard ?? [] : []);
    this.slash.hidden = !chat.commands?.length;
    if (this.about && !(on && chat.messages.some(({ id }) => id === this.about.id))) this.drop();
    if (on && asked && this.asked !== asked.message && !this.about) {
      this.asked = asked.message;
      this.about = { what: "reply", id: asked.message };
    }
    const wanted = asked && this.about?.id === asked.message ? asked.placeholder : "";
    this.text.placeholder = wanted || word("message");
    this.showSubject();
    this.typed();
  }

  /** Another chat is shown from now on; what was typed comes back with its own. */
  change(from, to) {
    this.drop();
    this.drafts.set(from, this.text.value);
    this.text.value = this.drafts.get(to) ?? "";
    this.asked = null;
    this.shutQuietly();
  }

  showReplies(rows) {
    this.replies.hidden = rows.length === 0;
    const key = JSON.stringify(rows);
    if (this.replies.key === key) return;
    this.replies.key = key;
    this.replies.replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement("div");
        line.className = "row";
        line.append(...row.map((label) => press("key", label)));
        return line;
      }),
    );
  }

  showSubject() {
    const message = this.about && this.chat.messages.find(({ id }) => id === this.about.id);
    this.subject.hidden = !message;
    if (!message) return;
    const title = word(this.about.what === "edit" ? "editing" : "replying", { name: this.names(message) });
    this.subject.firstElementChild.textContent = `${title}: ${excerpt(message.text)}`;
  }

  showMenu() {
    const start = this.text.value.startsWith("/") ? this.text.value.slice(1).toLowerCase() : "";
    const all = this.open ? this.chat?.commands ?? [] : [];
    const shown = all.filter(({ command }) => command.startsWith(start));
    this.menu.hidden = shown.length === 0 || this.write.hidden;
    this.slash.setAttribute("aria-expanded", String(!this.menu.hidden));
    const key = JSON.stringify(shown);
    if (this.menu.key === key) return;
    this.menu.key = key;
    this.menu.replaceChildren(
      ...shown.map(({ command, description }) => {
        const item = document.createElement("li");
        const button = press("", ` ${description}`);
        const name = document.createElement("b");
        name.textContent = button.dataset.command = `/${command}`;
        button.prepend(name);
        item.append(button);
        return item;
      }),
    );
  }

  // ------------------------------------------------------------------------------------- what people do

  listen() {
    const { form, text, menu } = this;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    text.addEventListener("input", () => this.typed());
    text.addEventListener("keydown", (event) => this.key(event));
    menu.addEventListener("keydown", (event) => this.walk(event));
    menu.addEventListener("click", ({ target }) => {
      const choice = target.closest("button");
      if (!choice) return;
      text.value = "";
      this.shut();
      this.typed();
      this.post("say", { text: choice.dataset.command });
    });
    this.slash.addEventListener("click", () => {
      this.open = menu.hidden;
      this.showMenu();
      if (this.open) menu.querySelector("button")?.focus();
    });
    this.replies.addEventListener("click", ({ target }) => {
      const key = target.closest(".key");
      if (!key) return;
      this.post("say", { text: key.textContent });
      text.focus();
    });
    this.voice.addEventListener("click", () => this.post("voice", {}));
    form.querySelector(".cancel").addEventListener("click", () => {
      this.drop();
      text.focus();
    });
  }

  /** Begin to edit or to reply to a message. */
  take(what, message) {
    this.about = { what, id: message.id };
    if (what === "edit") this.text.value = message.text;
    this.showSubject();
    this.typed();
    this.text.focus();
  }

  drop() {
    if (this.about?.what === "edit") this.text.value = "";
    this.about = null;
    this.showSubject();
    this.typed();
  }

  async submit() {
    const { about, text } = this;
    const said = text.value;
    if (!said.trim()) return;
    text.value = "";
    this.about = null;
    this.open = false;
    this.showSubject();
    this.typed();
    const worked =
      about?.what === "edit"
        ? await this.post("edit", { message: about.id, text: said })
        : await this.post("say", { text: said, ...(about ? { reply_to: about.id } : {}) });
    if (!worked && !text.value) text.value = said; // nobody's words get lost
    this.typed();
  }

  typed() {
    const { text } = this;
    text.rows = 1;
    text.rows = Math.min(MOST_LINES, Math.max(1, this.lines()));
    this.send.hidden = !text.value.trim();
    this.voice.hidden = !this.send.hidden || Boolean(this.about);
    if (text.value) this.open = text.value.startsWith("/") && !/\s/.test(text.value);
    this.showMenu();
  }

  lines() {
    const style = getComputedStyle(this.text);
    const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    return Math.round((this.text.scrollHeight - padding) / parseFloat(style.lineHeight)) || 1;
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape") {
      if (!this.menu.hidden) this.shut();
      else if (this.about) this.drop();
    } else if (["ArrowUp", "ArrowDown"].includes(event.key) && !this.menu.hidden) {
      event.preventDefault();
      const choices = this.menu.querySelectorAll("button");
      choices[event.key === "ArrowDown" ? 0 : choices.length - 1].focus();
    }
  }

  /** Arrow keys walk the command menu, Escape leaves it. */
  walk(event) {
    if (event.key === "Escape") this.shut();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const choices = [...this.menu.querySelectorAll("button")];
    const at = choices.indexOf(document.activeElement);
    choices[(at + step + choices.length) % choices.length].focus();
  }

  shut() {
    this.shutQuietly();
    this.text.focus();
  }

  shutQuietly() {
    this.open = false;
    this.showMenu();
  }

  /** The page's language has changed. */
  reword() {
    fill(this.form);
    if (this.chat) this.showSubject();
  }
}

function press(className, text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  button.textContent = text;
  return button;
}
