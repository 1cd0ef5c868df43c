// The page as a whole: takes the state, listens to changes, shows them.

import { nameDays, removeMessage, refreshMessage, showChat, showMessage, showPinned, watchScrolling } from "./chat.js";
import { freshKeyboard, showComposer, startComposer } from "./composer.js";
import { startDialogs } from "./dialogs.js";
import { alertBox, avatar, byId, make, toast, trying } from "./dom.js";
import { inWords } from "./media.js";
import { showBot, showCalls, showClock, showFaults, showNext, startPanel } from "./panel.js";
import { ring, startSound } from "./sound.js";
import { act, addCall, currentChat, get, lastMessage, messagesOf, store, takeState } from "./store.js";

const WAITING_MS = 60_000;
let profile = null;
let actionEnds = 0;
let callsWait = false;

function start() {
  startComposer();
  startDialogs((chat) => { store.chats.set(chat.id, chat); open(chat.id); });
  startPanel();
  startSound();
  watchScrolling();
  byId("block").onclick = () => trying(() => act("block", { blocked: !currentChat().blocked }));
  for (const button of document.querySelectorAll("[data-open], [data-close]")) {
    const side = button.dataset.open ?? button.dataset.close;
    button.onclick = () => byId("layout").classList.toggle(`shows-${side}`, Boolean(button.dataset.open));
  }
  setInterval(showStatus, 1000);
  listen();
}

function listen() {
  const changes = new EventSource("/api/changes");
  changes.onopen = () => trying(async () => {
    const state = await get("state");
    takeState(state);
    state.presses.forEach(wait);
    store.isConnected = true;
    showCalls();
    showFaults();
    showClock();
    await showBot();
    await open(store.current);
  });
  changes.onerror = () => { store.isConnected = false; showStatus(); };
  changes.onmessage = (event) => {
    const { kind, value } = JSON.parse(event.data);
    CHANGES[kind]?.(value);
  };
}

const CHANGES = {
  message(view) {
    const messages = messagesOf(view.chat);
    const isNew = !messages.has(view.id);
    messages.set(view.id, view);
    if (view.by_bot) actionEnds = 0;
    showMessage(view, isNew);
    if (isNew && view.by_bot) {
      if (!view.silent) ring();
      if (view.chat !== store.current) store.unread.set(view.chat, (store.unread.get(view.chat) ?? 0) + 1);
    }
    showPeople();
    showStatus();
  },
  deleted({ chat, id }) {
    messagesOf(chat).delete(id);
    removeMessage(chat, id);
    showPeople();
  },
  chat(chat) {
    const before = store.chats.get(chat.id);
    store.chats.set(chat.id, chat);
    if (JSON.stringify(before?.keyboard) !== JSON.stringify(chat.keyboard)) freshKeyboard();
    if (store.current === null) open(chat.id);
    if (chat.id === store.current) { showComposer(profile); showHeader(); showPinned(); }
    showPeople();
  },
  press(press) {
    if (press.answered) store.presses.delete(press.id);
    else wait(press);
    refreshMessage(press.chat, press.message);
    if (!press.answered || press.chat !== store.current || !press.text) return;
    if (press.alert) alertBox(press.text);
    else toast(press.text);
  },
  call(call) {
    addCall(call);
    if (call.method === "getUpdates") store.polls += 1;
    if (callsWait) return;
    callsWait = true;
    requestAnimationFrame(() => { callsWait = false; showCalls(); });
  },
  clock(clock) { store.clockOffset = clock.offset; showClock(); nameDays(); },
  faults(faults) { store.faults = faults; showFaults(); },
  action({ chat }) { if (chat === store.current) { actionEnds = Date.now() + 5000; showStatus(); } },
  async profile() { if (store.current !== null) { profile = await get(`profile/${store.current}`); showComposer(profile); showHeader(); } },
};

function wait(press) {
  store.presses.set(press.id, press);
  // Telegram's apps give up waiting as well.
  setTimeout(() => {
    if (store.presses.delete(press.id)) refreshMessage(press.chat, press.message);
  }, WAITING_MS);
}

async function open(chatId) {
  store.current = chatId;
  byId("layout").classList.remove("shows-people");
  store.unread.delete(chatId);
  profile = chatId === null ? null : await get(`profile/${chatId}`);
  showHeader();
  showPinned();
  showPeople();
  showChat(profile);
  showComposer(profile);
  trying(showNext);
}

function showHeader() {
  const chat = currentChat();
  const isPrivate = chat?.type === "private";
  byId("bot-name").textContent = isPrivate ? profile?.name ?? "Backline" : chat?.name ?? "";
  byId("block").hidden = !isPrivate || !chat.started;
  byId("block").setAttribute("aria-pressed", String(Boolean(chat?.blocked)));
  showStatus();
}

function showStatus() {
  const chat = currentChat();
  let words = "bot";
  if (!store.isConnected) words = "connecting…";
  else if (store.polls === 0) words = "waiting for the bot to start";
  else if (chat?.blocked) words = "blocked";
  else if (Date.now() < actionEnds) words = "typing…";
  const status = byId("bot-status");
  if (status.textContent !== words) status.textContent = words;
  status.classList.toggle("live", words === "typing…");
}

function showPeople() {
  byId("people-list").replaceChildren(...[...store.chats.values()].map((chat) => {
    const last = lastMessage(chat.id)?.message;
    const words = last ? inWords(last) : "not started";
    const unread = store.unread.get(chat.id);
    const entry = make("button", { type: "button" }, avatar(chat.id, chat.name),
      make("span", { className: "name" }, chat.name, make("small", {}, chat.language || chat.type)),
      make("span", { className: "preview" }, chat.blocked ? "has blocked the bot" : words.slice(0, 60)));
    if (unread) entry.append(make("span", { className: "badge", ariaLabel: `${unread} new` }, String(unread)));
    if (chat.id === store.current) entry.setAttribute("aria-current", "true");
    entry.onclick = () => trying(() => open(chat.id));
    return make("li", {}, entry);
  }));
}

start();
