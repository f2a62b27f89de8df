// One person's phone, with one of its chats on the screen, kept up to date in place. Which chat that is: views.js;
// what is typed: composer.js.

import { Composer } from "./composer.js";
import { create, update } from "./message.js";
import { opensBot } from "./markup.js";
import { Views } from "./views.js";
import { word, fill, day, ZONE } from "./words.js";

const TOAST_MS = 5000;
const NEAR_PX = 80;
const ABOVE_PX = 8;

const clone = () => document.querySelector("#phone").content.firstElementChild.cloneNode(true);

export class Phone {
  /** `ask(act, body)` asks the server for something; it returns whether that worked. */
  constructor(person, ask) {
    this.ask = ask;
    this.person = person;
    this.toasts = new Map(); // chat → the last toast there; what was said before this page opened is not said again
    this.atEnd = true; // whether the end of the conversation is in sight
    this.root = clone();
    this.root.id = `phone${person}`;
    const part = (name) => this.root.querySelector(name);
    this.part = {
      face: part(".face"), title: part(".title"), about: part(".about"),
      tongue: part(".tongue"), place: part(".place"), block: part(".block"),
      overview: part(".overview"), promote: part(".promote"), member: part(".member"), settings: part(".settings"),
      log: part(".log"), empty: part(".empty"), messages: part(".messages"), toast: part(".toast"),
      start: part(".start"),
    };
    this.part.title.id = `title${person}`;
    this.root.setAttribute("aria-labelledby", this.part.title.id);
    this.part.log.setAttribute("aria-labelledby", this.part.title.id);
    this.views = new Views(part(".views"), person, (id) => this.view(id));
    this.composer = new Composer(part(".composer"), person, (act, body) => this.post(act, body));
    this.listen();
  }

  // ---------------------------------------------------------------------------------------- what is shown

  /** Show the phone as it is now. Returns whether there is something new on it. */
  show(state) {
    const before = this.focus();
    this.state = state;
    this.people = new Map(state.people.map((one) => [one.id, one]));
    const { chat, news } = this.views.take(state.chats);
    if (this.chat && this.chat.id !== chat.id) this.turn(chat);
    this.chat = chat;
    this.group = chat.kind !== "private";
    this.within = chat.members.includes(this.person);
    this.showBar();
    const changed = this.showMessages();
    this.showBottom();
    this.showToast();
    this.refocus(before);
    return changed || news;
  }

  /** Look at another chat. */
  view(id) {
    this.views.current = id;
    this.show(this.state);
    this.settle();
  }

  turn(chat) {
    this.part.messages.replaceChildren();
    this.composer.change(this.chat.id, chat.id);
    this.atEnd = true;
  }

  name() {
    return this.people.get(this.person).first_name;
  }

  nameOf(message) {
    if (message.name) return message.name;
    return message.from === "bot" ? word("bot") : this.people.get(message.from)?.first_name ?? "";
  }

  /** Who came or went, as a sentence. */
  noted({ what, by, who }) {
    return word(`note_${what}`, { by: by === "bot" ? word("bot") : by, who: who === "bot" ? word("bot") : who });
  }

  showBar() {
    const { part, chat, people, group } = this;
    const names = chat.members.map((id) => people.get(id).first_name);
    const { language, zone } = people.get(this.person);
    const inGroup = ["member", "administrator"].includes(chat.bot_is);
    this.inGroup = inGroup;
    part.face.textContent = this.name().slice(0, 1);
    part.face.className = `face tint${this.person % 3}`;
    part.title.textContent = word("phone_of", { name: this.name() });
    part.about.textContent = group
      ? word(inGroup ? "members" : "members_only", { names: names.join(", ") })
      : zone === ZONE ? word("with_bot") : word("with_bot_in", { place: zone.split("/").at(-1).replaceAll("_", " ") });
    part.place.parentElement.hidden = group || !chat.started || chat.blocked;
    part.overview.href = `/api/page/${this.person}`;
    part.overview.hidden = group || !chat.started || chat.blocked;
    part.tongue.value = language;
    part.block.hidden = group && !this.within;
    part.block.textContent = group
      ? word(inGroup ? "leave" : "join")
      : word(chat.blocked ? "unblock" : "block");
    part.promote.hidden = !group || !inGroup || !chat.managers.includes(this.person);
    part.promote.textContent = word(chat.bot_is === "administrator" ? "demote" : "promote");
    part.member.hidden = !group || !this.within;
    if (group) part.log.removeAttribute("lang");
    else part.log.lang = language;
  }

  showMessages() {
    const { part, chat } = this;
    const newest = Math.max(0, ...[...part.messages.children].map((item) => Number(item.dataset.id)));
    const shown = this.within ? chat.messages.filter(({ service, note }) => !service || note) : [];
    const { zone, language } = this.people.get(this.person);
    const place = { zone, language, now: Math.floor(new Date(this.state.now) / 60_000) * 60_000 };
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
        message: { ...message, inline: message.inline.map((row) => row.map((key) => this.key(key))) },
        place: message.html.includes("<time") ? place : { zone, language },
        topic: chat.topics[message.topic],
        note: message.note ? this.noted(message.note) : "",
        side: own ? "own" : message.from === "bot" ? "bot" : "other",
        name: own ? word("you") : this.nameOf(message),
        quoted: quoted ? { name: this.nameOf(quoted), text: quoted.text } : null,
        group: this.group,
        can: chat.started && !chat.blocked,
      });
      const date = day(new Date(message.date * 1000), zone);
      if (date === previous) delete item.dataset.day;
      else item.dataset.day = previous = date;
      const after = last ? last.nextElementSibling : part.messages.firstElementChild;
      if (item !== after) part.messages.insertBefore(item, after);
      last = item;
      news ||= message.from === "bot" && (message.id > newest || changed);
    }
    for (const gone of items.values()) gone.remove();
    const key = !this.group ? "empty" : !this.within ? "not_in_group" : this.inGroup ? "empty_group" : "invite";
    part.empty.hidden = shown.length > 0;
    part.empty.textContent = (!this.group && chat.description) || word(key, { name: this.name() });
    if (chat.messages.at(-1)?.from === this.sent) this.atEnd = true;
    this.sent = undefined;
    this.settle();
    return news;
  }

  /** A button as it works here: a link to this bot opens it in the phone. */
  key(action) {
    if (!("url" in action) || !opensBot(action.url, this.state.bot.username)) return action;
    return { text: action.text, open: action.url };
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
    const empty = this.group && !this.inGroup && !chat.messages.some(({ service }) => !service);
    const outside = this.within ? "" : "join_group";
    const instead = outside || (empty ? "join" : chat.blocked ? "unblock" : chat.started ? "" : "start");
    part.start.hidden = !instead;
    part.start.textContent = word(instead || "start");
    const asked = chat.force_reply?.people.includes(this.person) ? chat.force_reply : null;
    const here = { ...chat, commands: chat.menus[this.person] ?? [] };
    this.composer.show(here, (message) => this.nameOf(message), !instead, asked);
  }

  showToast() {
    for (const { id, toast } of this.views.chats) {
      const last = this.toasts.get(id);
      this.toasts.set(id, toast?.number ?? 0);
      if (toast && last !== undefined && toast.number !== last && toast.to === this.person) this.say(toast.text);
    }
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
      if (this.group) this.post("group", { on: !this.inGroup });
      else this.post("block", { on: !this.chat.blocked }, "person");
    });
    part.promote.addEventListener("click", () => {
      part.settings.open = false;
      this.post("promote", { on: this.chat.bot_is !== "administrator" });
    });
    part.member.addEventListener("click", () => {
      part.settings.open = false;
      this.post("member", { on: false });
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
    const anchor = event.target.closest("a[href]");
    if (anchor && opensBot(anchor.href, this.state.bot.username)) {
      event.preventDefault();
      this.follow(anchor.href);
    }
    if (tool) this.composer.take(tool.dataset.tool, message);
    if (command) this.post("say", { text: command.textContent });
    if (!key) return;
    const { action } = key;
    if ("copy" in action) {
      await navigator.clipboard.writeText(action.copy);
      this.say(word("copied", { text: action.copy }));
    } else if ("open" in action) {
      await this.follow(action.open);
    } else if ("data" in action) {
      key.classList.add("busy");
      await this.post("press", { message: message.id, data: action.data });
      key.classList.remove("busy");
    }
  }

  /** Open a link to this bot, as the app does. */
  follow(url) {
    return this.post("open", { url, group: this.views.group()?.id ?? null }, "person");
  }

  begin() {
    this.sent = this.person;
    if (!this.within) this.post("member", { on: true });
    else if (this.group) this.post("group", { on: true });
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
    if (this.state) this.show(this.state);
  }
}
