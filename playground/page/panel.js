// Behind the scenes: the clock, faults, and the bot's calls.

import { byId, make, trying } from "./dom.js";
import { ask, currentChat, get, now, post, store } from "./store.js";

const FAULTS = { flood: "429 Too many", forbidden: "403 Blocked", refused: "400 Refused", server_error: "502 Server", delay: "5 s late",
  lost_before: "Lost before", lost_after: "Lost after" };
const EXPLAINED = { lost_before: "The connection drops and nothing is done", lost_after: "It is done, then the connection drops" };
const SHOWN_CALLS = 150;
const SHORT = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
const NOTHING = { at: null, zone: null };
let next = NOTHING;

export function startPanel() {
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.onclick = () => trying(() => post("clock", { advance: Number(button.dataset.advance) }));
  }
  byId("to-next").onclick = () => trying(toNextPrompt);
  for (const button of document.querySelectorAll("[data-bot]")) button.onclick = () => askedOfBot(button.dataset.bot);
  const fresh = byId("fresh");
  fresh.onclose = () => {
    if (fresh.returnValue === "fresh") trying(() => post("bot/fresh"));
    fresh.returnValue = "";
  };
  byId("to-now").onclick = () => trying(() => post("clock", { offset: 0 }));
  byId("fault-kinds").append(...Object.entries(FAULTS).map(faultButton));
  byId("filter").oninput = showCalls;
  byId("show-polls").onchange = showCalls;
  setInterval(showClock, 1000);
  setInterval(showNext, 2000);
}

export async function showBot() {
  const { is_beside: isBeside } = await get("bot");
  byId("bot-section").hidden = !isBeside;
}

export async function showNext() {
  const chat = currentChat();
  if (!store.isConnected) return;
  next = chat?.type === "private" ? await get(`bot/next/${chat.id}`).catch(() => NOTHING) : NOTHING;
  byId("to-next").disabled = next.at === null;
  byId("to-next").textContent = next.at === null ? "Next prompt" : `Next prompt: ${inZone(new Date(next.at * 1000), SHORT)}`;
  showClock();
}

async function toNextPrompt() {
  await showNext();
  if (next.at !== null) await post("clock", { advance: Math.max(0, next.at - now() / 1000) + 1 });
}

function askedOfBot(what) {
  if (what === "fresh") byId("fresh").showModal();
  else trying(() => post(`bot/${what}`));
}

function inZone(instant, words) {
  return instant.toLocaleString([], next.zone ? { ...words, timeZone: next.zone } : words);
}

export function showClock() {
  const instant = now();
  byId("clock-time").textContent = inZone(instant, { ...SHORT, second: "2-digit" });
  byId("clock-zone").textContent = next.zone ? `${currentChat()?.name ?? ""}'s clock, ${next.zone}` : "";
  const offset = store.clockOffset;
  byId("clock-offset").textContent = Math.abs(offset) < 1 ? "real time" : `${offset > 0 ? "+" : "−"}${duration(Math.abs(offset))}`;
  byId("to-now").disabled = Math.abs(offset) < 1;
}

export function showFaults() {
  byId("faults").replaceChildren(...store.faults.map((rule) => {
    const often = rule.times === null ? `${Math.round(rule.chance * 100)} % of` : `next ${rule.times}`;
    return make("li", {}, `${often} ${rule.method === "*" ? "calls" : rule.method}: ${FAULTS[rule.fault.kind]}`);
  }));
  if (store.faults.length) {
    const clear = make("button", { className: "link-button", type: "button" }, "Clear all");
    clear.onclick = () => trying(() => ask("DELETE", "faults"));
    byId("faults").append(make("li", {}, clear));
  }
}

// A call has one row for as long as it is shown: what somebody reads, opened or marked stays.
const rows = new WeakMap();

export function showCalls() {
  const list = byId("calls");
  const shown = store.calls.filter(isShown).slice(-SHOWN_CALLS).reverse();
  list.replaceChildren(...shown.map(rowOf));
  if (shown.length === 0) list.append(make("li", { className: "none" }, "No calls yet."));
}

function isShown(call) {
  const isPoll = call.method === "getUpdates" && !call.refusal && !call.fault;
  if (isPoll && !byId("show-polls").checked) return false;
  const wanted = byId("filter").value.trim().toLowerCase();
  if (!wanted) return true;
  if (wanted === "refused") return Boolean(call.refusal);
  return JSON.stringify([call.method, call.params, call.refusal, call.fault]).toLowerCase().includes(wanted);
}

function rowOf(call) {
  if (!rows.has(call)) rows.set(call, callRow(call));
  return rows.get(call);
}

function callRow(call) {
  const details = make("details", {});
  details.dataset.number = call.number;
  const time = new Date(call.at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const summary = make("summary", {}, make("span", { className: "method" }, call.method), make("time", {}, time),
    make("span", { className: "brief" }, brief(call)));
  if (call.refusal) summary.append(make("span", { className: "refusal" }, call.refusal));
  if (call.fault) summary.append(make("span", { className: "fault" }, `made to fail: ${FAULTS[call.fault]}`));
  for (const warning of call.warnings) summary.append(make("span", { className: "warning" }, warning));
  details.append(summary);
  details.ontoggle = () => {
    if (details.open && !details.querySelector("pre")) {
      details.append(make("pre", {}, JSON.stringify({ params: unpacked(call.params), result: call.result }, null, 2)));
    }
  };
  return make("li", { className: call.refusal ? "refused" : "" }, details);
}

function brief(call) {
  const { params } = call;
  const chat = store.chats.get(Number(params.chat_id));
  const words = params.text ?? params.caption ?? params.action ?? params.command ?? "";
  const count = call.method === "getUpdates" && Array.isArray(call.result) ? `${call.result.length} updates` : "";
  return [chat?.name, count, String(words).replace(/<[^>]+>/g, "").slice(0, 90)].filter(Boolean).join(" · ");
}

function unpacked(params) {
  // Nested values travel as JSON text; show them as what they are.
  return Object.fromEntries(Object.entries(params).map(([name, value]) => {
    try {
      return [name, typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value];
    } catch {
      return [name, value];
    }
  }));
}

function faultButton([kind, label]) {
  const button = make("button", { type: "button", title: EXPLAINED[kind] ?? "" }, label);
  button.onclick = () => trying(() => post("faults", {
    kind, method: byId("fault-method").value, times: Math.max(1, Number(byId("fault-times").value) || 1),
    seconds: kind === "delay" ? 5 : 3,
  }));
  return button;
}

function duration(seconds) {
  const minutes = Math.round(seconds / 60);
  const parts = [[Math.floor(minutes / 1440), "d"], [Math.floor(minutes / 60) % 24, "h"], [minutes % 60, "min"]];
  return parts.filter(([count]) => count).map(([count, unit]) => `${count} ${unit}`).join(" ") || "a moment";
}
