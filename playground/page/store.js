// What the page knows, and how it asks the server to do something.

export const store = {
  bot: null,
  chats: new Map(),
  messages: new Map(), // chat id -> Map of message id -> view
  presses: new Map(), // press id -> press, while it waits
  calls: [],
  faults: [],
  faultKinds: [],
  unread: new Map(),
  clockOffset: 0,
  current: null,
  writing: {}, // in a group: who writes, and in which topic
  polls: 0,
  isConnected: false,
};

const KEPT_CALLS = 500;

export async function ask(method, path, body) {
  const answer = await fetch(`/api/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error || answer.statusText);
  return value;
}

export const get = (path) => ask("GET", path);
export const post = (path, body) => ask("POST", path, body);
export const act = (name, body = {}) => post(`chats/${store.current}/${name}`, { ...store.writing, ...body });
export const say = (text) => act("say", { text });

export function currentChat() {
  return store.chats.get(store.current) || null;
}

export function messagesOf(chatId) {
  if (!store.messages.has(chatId)) store.messages.set(chatId, new Map());
  return store.messages.get(chatId);
}

export function takeState(state) {
  store.bot = state.bot;
  store.chats = new Map(state.chats.map((chat) => [chat.id, chat]));
  store.messages = new Map();
  for (const view of state.messages) messagesOf(view.chat).set(view.id, view);
  store.calls = state.calls.slice(-KEPT_CALLS);
  store.faults = state.faults;
  store.faultKinds = state.fault_kinds;
  store.clockOffset = state.clock.offset;
  store.polls = state.polls;
  if (!store.chats.has(store.current)) store.current = state.chats[0]?.id ?? null;
}

export function addCall(call) {
  store.calls.push(call);
  if (store.calls.length > KEPT_CALLS) store.calls.shift();
}

export function now() {
  return new Date(Date.now() + store.clockOffset * 1000);
}

export function isWaiting(chatId, messageId, data) {
  for (const press of store.presses.values()) {
    if (press.chat === chatId && press.message === messageId && press.data === data) return true;
  }
  return false;
}

export function lastMessage(chatId) {
  return [...messagesOf(chatId).values()].at(-1) || null;
}
