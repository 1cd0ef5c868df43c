// Where a person writes: text, commands, attachments, the bot's reply keyboard.

import { byId, icon, make, toast, trying } from "./dom.js";
import { askLocation } from "./dialogs.js";
import { act, currentChat, messagesOf, say, store } from "./store.js";

let commands = [];
let chosen = 0;
let editing = null;
let isKeyboardShown = true;
let shownFor = null;

const ATTACHMENTS = [["picture", "Photo", "photo"], ["film", "Video", "video"], ["voice", "Voice", "voice"],
  ["sticker", "Sticker", "sticker"], ["document", "Document", "document"]];

// Topics of a forum, by the thread's id; the general one has none.
const TOPICS = [["", "General"], ["2", "Training"], ["3", "Off topic"]];

export function startComposer() {
  byId("form").onsubmit = (event) => { event.preventDefault(); send(); };
  const field = byId("text");
  field.oninput = () => { grow(); showCommands(field.value.startsWith("/") && !field.value.includes(" ")); };
  field.onkeydown = onKey;
  byId("menu").onclick = () => { showCommands(byId("commands").hidden, true); field.focus(); };
  byId("attach-button").onclick = () => showAttach(byId("attach").hidden);
  byId("stop-editing").onclick = stopEditing;
  byId("start").onclick = start;
  byId("keyboard-toggle").onclick = () => { isKeyboardShown = !isKeyboardShown; showKeyboard(); };
  byId("attach").append(...ATTACHMENTS.map(([sign, label, kind]) => attachment(sign, label, () => act("media", { kind }))),
    attachment("document", "Your own file", chooseFile), attachment("pin", "Location", askLocation), attachment("person", "Contact", () => act("contact")),
    attachment("forward", "Forwarded text", () => act("forward", { text: "Look at this, somebody wrote it." })));
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#menu, #commands")) showCommands(false);
    if (!event.target.closest("#attach, #attach-button")) showAttach(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { showCommands(false); showAttach(false); stopEditing(); }
    else if (isTyping(event)) field.focus();
  });
  for (const id of ["writer", "topic"]) byId(id).onchange = noteWriting;
}

export function showComposer(profile) {
  commands = profile?.commands ?? [];
  const chat = currentChat();
  const isWaiting = !chat || chat.blocked || (chat.type === "private" && !chat.started);
  byId("form").hidden = isWaiting;
  byId("start").hidden = !isWaiting;
  byId("start").textContent = chat?.blocked ? "Unblock and restart" : "Start";
  byId("menu").hidden = commands.length === 0;
  if (chat?.keyboard) byId("text").placeholder = chat.keyboard.input_field_placeholder || "Message";
  else byId("text").placeholder = "Message";
  if (store.current !== shownFor) { shownFor = store.current; showWriters(chat); }
  showKeyboard();
}

export function freshKeyboard() {
  isKeyboardShown = true;
}

function isTyping(event) {
  // What is typed anywhere else goes to the place to write.
  const isElsewhere = event.target === document.body || event.target === byId("scroll");
  return isElsewhere && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function showWriters(chat) {
  const isGroup = chat?.type === "group" || chat?.type === "supergroup";
  const members = isGroup ? chat.members.map((id) => store.chats.get(id)).filter(Boolean) : [];
  byId("writer").hidden = members.length < 2;
  byId("writer").replaceChildren(...members.map((each) => make("option", { value: String(each.id) }, each.name)));
  byId("topic").hidden = chat?.type !== "supergroup";
  byId("topic").replaceChildren(...TOPICS.map(([value, name]) => make("option", { value }, name)));
  noteWriting();
}

function noteWriting() {
  const from = byId("writer").hidden ? null : Number(byId("writer").value);
  const topic = byId("topic").hidden ? null : Number(byId("topic").value) || null;
  store.writing = Object.fromEntries(Object.entries({ from, topic }).filter(([, value]) => value !== null));
}

async function start() {
  await trying(async () => {
    if (currentChat().blocked) await act("block", { blocked: false });
    await say("/start");
  });
  byId("text").focus();
}

async function send() {
  const field = byId("text");
  const text = field.value.trim();
  if (!text) return;
  const wasEditing = editing;
  field.value = "";
  grow();
  stopEditing();
  showCommands(false);
  const done = await trying(() => wasEditing ? act("edit", { message_id: wasEditing, text }) : say(text));
  if (!done) field.value = text;
}

function onKey(event) {
  const list = byId("commands");
  if (!list.hidden && ["ArrowDown", "ArrowUp", "Tab"].includes(event.key)) {
    event.preventDefault();
    const count = list.children.length;
    chosen = (chosen + (event.key === "ArrowUp" ? count - 1 : 1)) % count;
    markChosen();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    const option = list.hidden ? null : list.children[chosen];
    if (option && event.target.value !== option.dataset.command) option.click();
    else send();
  } else if (event.key === "ArrowUp" && !event.target.value) {
    event.preventDefault();
    editLast();
  }
}

function editLast() {
  const own = [...messagesOf(store.current).values()].filter((view) => !view.by_bot && view.message.text);
  if (own.length === 0) return;
  editing = own.at(-1).id;
  byId("text").value = own.at(-1).message.text;
  byId("editing").hidden = false;
  grow();
}

function stopEditing() {
  if (editing === null) return;
  editing = null;
  byId("editing").hidden = true;
  byId("text").value = "";
  grow();
}

function grow() {
  const field = byId("text");
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
}

function showCommands(wanted, isAll = false) {
  const typed = isAll ? "/" : byId("text").value;
  const fitting = commands.filter((each) => `/${each.command}`.startsWith(typed));
  const list = byId("commands");
  list.hidden = !wanted || fitting.length === 0;
  byId("menu").setAttribute("aria-expanded", String(!list.hidden));
  chosen = 0;
  list.replaceChildren(...fitting.map(commandOption));
  markChosen();
}

function commandOption(entry) {
  const command = `/${entry.command}`;
  const option = make("li", { role: "option", tabIndex: -1 }, make("strong", {}, command), make("span", {}, entry.description));
  option.dataset.command = command;
  option.onclick = () => { byId("text").value = command; send(); };
  return option;
}

function markChosen() {
  [...byId("commands").children].forEach((option, index) => {
    option.setAttribute("aria-selected", String(index === chosen));
    if (index === chosen) option.scrollIntoView({ block: "nearest" });
  });
}

function showAttach(wanted) {
  byId("attach").hidden = !wanted;
  byId("attach-button").setAttribute("aria-expanded", String(wanted));
}

function attachment(sign, label, work) {
  const button = make("button", { type: "button", role: "menuitem" }, icon(sign), label);
  button.onclick = () => { showAttach(false); trying(work); };
  return button;
}

function chooseFile() {
  const field = make("input", { type: "file" });
  field.onchange = () => trying(async () => {
    const [chosen] = field.files;
    const content = await contentOf(chosen);
    await act("media", { kind: "document", name: chosen.name, type: chosen.type, content });
  });
  field.click();
}

function contentOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function showKeyboard() {
  const keyboard = currentChat()?.blocked ? null : currentChat()?.keyboard;
  const box = byId("keyboard");
  byId("keyboard-toggle").hidden = !keyboard;
  byId("keyboard-toggle").setAttribute("aria-pressed", String(isKeyboardShown));
  box.hidden = !keyboard || !isKeyboardShown;
  const rows = keyboard?.keyboard ?? [];
  box.replaceChildren(...rows.map((row) => make("div", { className: "button-row" }, ...row.map(key))));
}

function key(button) {
  const element = make("button", { type: "button", className: `key ${button.style ?? ""}` });
  if (button.request_location) element.append(icon("pin"));
  element.append(button.text);
  element.onclick = () => trying(() => {
    if (button.request_location) return askLocation();
    if (button.request_contact) return act("contact");
    if (button.web_app || button.request_poll) return toast("The playground does not act out this key.");
    return say(button.text);
  });
  return element;
}
