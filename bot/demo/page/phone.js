// One phone (or the group): a conversation, kept up to date in place. What is typed is composer.js's part.

import { Composer } from "./composer.js";
import { create, update } from "./message.js";
import { word, fill, day } from "./words.js";

const TOAST_MS = 5000;
const NEAR_PX = 80;
const ABOVE_PX = 8;

const clone = () => document.querySelector("#phone").content.firstElementChild.cloneNode(true);

export class Phone {
  /** `ask(act, body)` asks the server for something; it returns whether that worked. */
  constructor(chat, ask) {
    this.ask = ask;
    this.toast = chat.toast?.number ?? 0; // what was said before this page opened is not said again
    this.atEnd = true; // whether the end of the conversation is in sight
    this.person = chat.members[0];
    this.root = clone();
    this.root.id = `chat${chat.id}`;
    const part = (name) => this.root.querySelector(name);
    this.part = {
      face: part(".face"), title: part(".title"), about: part(".about"), as: part(".as"),
      who: part(".as select"), tongue: part(".tongue"), place: part(".place"), block: part(".block"),
      settings: part(".settings"),
      log: part(".log"), empty: part(".empty"), messages: part(".messages"), toast: part(".toast"),
      start: part(".start"),
    };
    this.part.title.id = `title${chat.id}`;
    this.root.setAttribute("aria-labelledby", this.part.title.id);
    this.part.log.setAttribute("aria-labelledby", this.part.title.id);
    this.composer = new Composer(part(".composer"), chat.id, (act, body) => this.post(act, body));
    this.listen();
  }

  // ---------------------------------------------------------------------------------------- what is shown

  /** Show the chat as it is now. `people`: id → {id, first_name, language}. */
  show(chat, people) {
    const before = this.focus();
    this.chat = chat;
    this.people = people;
    this.group = chat.kind !== "private";
    if (!chat.members.includes(this.person)) this.person = chat.members[0];
    this.showBar();
    const news = this.showMessages();
    this.showBottom();
    this.showToast();
    this.refocus(before);
    return news;
  }

  name() {
    return this.group ? this.chat.title : this.people.get(this.person).first_name;
  }

  nameOf(from) {
    return from === "bot" ? word("bot") : this.people.get(from)?.first_name ?? "";
  }

  showBar() {
    const { part, chat, people } = this;
    const names = chat.members.map((id) => people.get(id).first_name);
    const inGroup = chat.bot_is === "member";
    part.face.textContent = this.name().slice(0, 1);
    part.face.className = `face ${this.group ? "group" : `tint${chat.id % 2}`}`;
    part.title.textContent = this.group ? chat.title : word("phone_of", { name: this.name() });
    part.about.textContent = this.group
      ? word(inGroup ? "members" : "members_only", { names: names.join(", ") })
      : word("with_bot");
    part.as.hidden = !this.group || !inGroup;
    if (this.group && part.who.options.length !== names.length)
      part.who.replaceChildren(...chat.members.map((id) => new Option(people.get(id).first_name, id)));
    part.who.value = this.person;
    part.tongue.parentElement.hidden = this.group;
    part.place.parentElement.hidden = this.group || !chat.started || chat.blocked;
    part.tongue.value = people.get(this.person).language;
    part.block.textContent = this.group
      ? word(inGroup ? "leave" : "join")
      : word(chat.blocked ? "unblock" : "block");
    if (!this.group) part.log.lang = people.get(this.person).language;
  }

  showMessages() {
    const { part, chat } = this;
    const newest = Math.max(0, ...[...part.messages.children].map((item) => Number(item.dataset.id)));
    const shown = chat.messages.filter((message) => !message.service);
    const items = new Map([...part.messages.children].map((item) => [item.dataset.id, item]));
    const texts = new Map(chat.messages.map((message) => [message.id, message]));
    let previous = "";
    let last = null;
    let news = false;
    for (const message of shown) {
      const item = items.get(String(message.id)) ?? create(message.id);
      items.delete(String(message.id));
      const quoted = texts.get(message.reply_to);
      const own = message.from === this.person;
      const changed = update(item, {
        chat: chat.id,
        message,
        side: own ? "own" : message.from === "bot" ? "bot" : "other",
        name: own ? word("you") : this.nameOf(message.from),
        quoted: quoted ? { name: this.nameOf(quoted.from), text: quoted.text } : null,
        group: this.group,
        can: chat.started && !chat.blocked,
      });
      const date = day(new Date(message.date * 1000));
      if (date === previous) delete item.dataset.day;
      else item.dataset.day = previous = date;
      const place = last ? last.nextElementSibling : part.messages.firstElementChild;
      if (item !== place) part.messages.insertBefore(item, place);
      last = item;
      news ||= message.from === "bot" && (message.id > newest || changed);
    }
    for (const gone of items.values()) gone.remove();
    const key = this.group ? (chat.bot_is === "member" ? "empty_group" : "invite") : "empty";
    part.empty.hidden = shown.length > 0;
    part.empty.textContent = (!this.group && chat.description) || word(key);
    if (chat.messages.at(-1)?.from === this.sent) this.atEnd = true;
    this.sent = undefined;
    this.settle();
    return news;
  }

  /** Keep the end of the conversation in sight, unless someone has scrolled back. */
  settle() {
    if (this.atEnd) this.part.log.scrollTop = this.rest();
  }

  /** Where that is: the end, or the first words of a last message that doesn't fit with all its buttons. */
  rest() {
    const { log, messages } = this.part;
    const end = log.scrollHeight - log.clientHeight;
    const last = messages.lastElementChild;
    return last ? Math.min(end, last.offsetTop - log.offsetTop - ABOVE_PX) : end;
  }

  /** The text box, or the one thing that can be done instead: start, unblock, add the bot. */
  showBottom() {
    const { part, chat } = this;
    const empty = this.group && chat.bot_is !== "member" && chat.messages.length === 0;
    const instead = empty ? "join" : chat.blocked ? "unblock" : chat.started ? "" : "start";
    part.start.hidden = !instead;
    part.start.textContent = word(instead || "start");
    this.composer.show(chat, (from) => this.nameOf(from), !instead);
  }

  showToast() {
    const { part, chat } = this;
    const toast = chat.toast;
    const last = this.toast;
    this.toast = toast?.number ?? 0;
    if (!toast || toast.number === last) return;
    if (chat.members.includes(toast.to)) this.say(toast.text);
  }

  /** A short notice over the conversation, gone after a while. */
  say(text) {
    const { toast } = this.part;
    clearTimeout(this.timer);
    toast.textContent = text;
    toast.classList.add("up");
    this.timer = setTimeout(() => {
      toast.classList.remove("up");
      toast.textContent = "";
    }, TOAST_MS + 40 * text.length);
  }

  // -------------------------------------------------------------------------------- where the focus stays

  /** The message whose part has the focus, if one has. */
  focus() {
    const active = document.activeElement;
    const item = active?.closest?.(".message");
    return item && this.root.contains(item) ? { active, id: Number(item.dataset.id) } : null;
  }

  /** When what had the focus is gone: the first button of that message, else of a later one, else its words. */
  refocus(before) {
    if (!before || (before.active.isConnected && document.activeElement === before.active)) return;
    const items = [...this.part.messages.children];
    const here = items.find((item) => Number(item.dataset.id) === before.id);
    const later = items.filter((item) => Number(item.dataset.id) > before.id).reverse();
    const button = [here, ...later].map((item) => item?.querySelector(".key")).find(Boolean);
    const target = button ?? (here ?? items.at(-1))?.querySelector(".bubble") ?? this.composer.text;
    if (button) {
      const text = button.closest(".message").querySelector(".text");
      button.setAttribute("aria-describedby", text.id);
    }
    target.focus({ preventScroll: true });
    if (target !== this.composer.text) target.closest(".message").scrollIntoView({ block: "nearest" });
  }

  // ------------------------------------------------------------------------------------ what people do

  listen() {
    const { part } = this;
    part.log.addEventListener("scroll", () => {
      this.atEnd = this.rest() - part.log.scrollTop < NEAR_PX;
    });
    new ResizeObserver(() => this.settle()).observe(part.log);
    part.messages.addEventListener("click", (event) => this.clicked(event));
    part.start.addEventListener("click", () => this.begin());
    part.who.addEventListener("change", () => {
      this.person = Number(part.who.value);
      this.composer.drop();
      this.show(this.chat, this.people);
    });
    part.tongue.addEventListener("change", () => this.post("language", { language: part.tongue.value }, "person"));
    part.place.addEventListener("change", () => {
      this.post("location", { place: part.place.value });
      part.place.value = "";
      part.settings.open = false;
      part.settings.firstElementChild.focus();
    });
    part.block.addEventListener("click", () => {
      part.settings.open = false;
      part.settings.firstElementChild.focus();
      if (this.group) this.post("group", { on: this.chat.bot_is !== "member" });
      else this.post("block", { on: !this.chat.blocked }, "person");
    });
    part.settings.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      part.settings.open = false;
      part.settings.firstElementChild.focus();
    });
    document.addEventListener("click", (event) => {
      if (!part.settings.contains(event.target)) part.settings.open = false;
    });
  }

  async clicked(event) {
    const tool = event.target.closest(".tool");
    const key = event.target.closest("button.key");
    const message = event.target.closest(".message")?.message;
    const command = event.target.closest(".command");
    if (tool) this.composer.take(tool.dataset.tool, message);
    if (command) this.post("say", { text: command.textContent });
    if (!key) return;
    const { action } = key;
    if ("copy" in action) {
      await navigator.clipboard.writeText(action.copy);
      this.say(word("copied", { text: action.copy }));
    } else if ("data" in action) {
      key.classList.add("busy");
      await this.post("press", { message: message.id, data: action.data });
      key.classList.remove("busy");
    }
  }

  begin() {
    this.sent = this.person;
    if (this.group) this.post("group", { on: true });
    else if (this.chat.blocked) this.post("block", { on: false }, "person");
    else this.post("start", {}, "person");
    this.part.log.focus({ preventScroll: true });
  }

  async post(act, body, about = "chat") {
    this.sent = this.person;
    const who = { person: this.person, ...(about === "chat" ? { chat: this.chat.id } : {}) };
    return this.ask(act, { ...who, ...body });
  }

  /** The page's language has changed. */
  reword() {
    fill(this.root);
    this.composer.reword();
    if (this.chat) this.show(this.chat, this.people);
  }
}
