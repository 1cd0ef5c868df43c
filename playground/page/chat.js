// The open chat: its messages in order, day by day, kept at the end as new ones come.

import { bubble } from "./bubble.js";
import { byId, icon, make } from "./dom.js";
import { inWords } from "./media.js";
import { currentChat, messagesOf, now, store } from "./store.js";

const scroll = () => byId("scroll");
let unseen = 0;
let isPinned = true;
let lastTop = 0;

export function showChat(profile) {
  unseen = 0;
  const list = byId("messages");
  list.replaceChildren();
  if (store.current === null) return;
  const messages = [...messagesOf(store.current).values()];
  if (messages.length === 0) list.append(welcome(profile));
  for (const view of messages) groupOf(view).append(dated(view));
  toEnd();
}

export function showMessage(view, isNew) {
  if (view.chat !== store.current) return;
  const wasAtEnd = isPinned;
  const before = byId(`m${view.id}`);
  const element = dated(view);
  if (before) {
    const changed = before.dataset.edits !== String(view.edits);
    keepMedia(before, element);
    before.replaceWith(element);
    if (changed) element.classList.add("changed");
  } else {
    byId("messages").querySelector(".welcome")?.remove();
    groupOf(view).append(element);
    if (isNew) element.classList.add("arriving");
    if (!wasAtEnd && view.by_bot) unseen += 1;
  }
  if (wasAtEnd || !view.by_bot) toEnd();
  showToEnd();
}

export function removeMessage(chatId, id) {
  const element = chatId === store.current ? byId(`m${id}`) : null;
  if (!element) return;
  const group = element.parentElement;
  element.remove();
  if (!group.querySelector(".message")) group.remove();
}

export function refreshMessage(chatId, id) {
  const view = messagesOf(chatId).get(id);
  if (view && chatId === store.current) showMessage(view, false);
}

export function toEnd() {
  scroll().scrollTop = scroll().scrollHeight;
  isPinned = true;
  unseen = 0;
  showToEnd();
}

export function watchScrolling() {
  scroll().addEventListener("scroll", onScroll, { passive: true });
  byId("to-end").onclick = toEnd;
  // Pictures get their height late, and keyboards take room: stay at the end where we were.
  const stay = new ResizeObserver(() => { if (isPinned) toEnd(); });
  stay.observe(byId("messages"));
  stay.observe(scroll());
}

function onScroll() {
  // Only going up unpins: a keyboard that takes room scrolls as well.
  if (isAtEnd()) { isPinned = true; unseen = 0; }
  else if (scroll().scrollTop < lastTop) isPinned = false;
  lastTop = scroll().scrollTop;
  showToEnd();
}

export function showPinned() {
  const newest = messagesOf(store.current).get(Math.max(...(currentChat()?.pinned ?? [])));
  const bar = byId("pinned");
  bar.hidden = !newest;
  if (!newest) return;
  bar.replaceChildren(icon("tack"), make("span", {}, inWords(newest.message).slice(0, 80)));
  bar.onclick = () => byId(`m${newest.id}`)?.scrollIntoView({ block: "center" });
}

function isAtEnd() {
  const box = scroll();
  return box.scrollHeight - box.scrollTop - box.clientHeight < 80;
}

function showToEnd() {
  byId("to-end").hidden = isAtEnd();
  byId("unseen").hidden = unseen === 0;
  byId("unseen").textContent = unseen;
}

function dated(view) {
  const element = bubble(view);
  element.dataset.edits = String(view.edits);
  return element;
}

function keepMedia(before, after) {
  // An edit of the caption must not start the moving picture anew.
  const old = before.querySelector("img.picture, video.picture");
  const fresh = after.querySelector("img.picture, video.picture");
  if (old && fresh && old.src === fresh.src) fresh.replaceWith(old);
}

function dayOf(view) {
  return new Date(view.message.date * 1000).toDateString();
}

export function nameDays() {
  // The clock can be moved: what was today is yesterday then.
  for (const element of document.querySelectorAll(".day")) {
    element.firstChild.textContent = nameOf(element.dataset.day);
  }
}

function nameOf(day) {
  if (day === now().toDateString()) return "Today";
  return new Date(day).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
}

function groupOf(view) {
  // A group a day: its name sticks to the top until the next day pushes it away.
  const day = dayOf(view);
  const last = byId("messages").lastElementChild;
  if (last?.dataset.day === day) return last;
  const name = make("p", { className: "day" }, make("span", {}, nameOf(day)));
  name.dataset.day = day;
  const group = make("div", { className: "day-group" }, name);
  group.dataset.day = day;
  byId("messages").append(group);
  return group;
}

function welcome(profile) {
  const chat = currentChat();
  const words = profile?.description || "This is where the bot will answer. Press Start to say hello.";
  return make("section", { className: "welcome" },
    make("h2", {}, chat?.type === "private" ? "What can this bot do?" : chat?.name ?? ""),
    make("p", {}, chat?.type === "private" ? words : "Write something: the bot hears commands and its own name in groups."));
}
