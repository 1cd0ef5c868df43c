// One message as a bubble: media, text, stamps, buttons.

import { alertBox, icon, make, toast, trying } from "./dom.js";
import { inWords, media } from "./media.js";
import { act, isWaiting, say, store } from "./store.js";
import { richText } from "./text.js";

export function bubble(view) {
  const { message } = view;
  const box = make("article", { className: `message ${view.by_bot ? "theirs" : "ours"}`, id: `m${view.id}` });
  const body = make("div", { className: "bubble" });
  const author = authorOf(view);
  if (author) body.append(make("p", { className: "author" }, author));
  if (message.forward_origin) body.append(make("p", { className: "note" }, `Forwarded from ${originOf(message.forward_origin)}`));
  if (message.reply_to_message) body.append(quoted(message.reply_to_message));
  const shown = media(view);
  if (shown) body.append(shown);
  body.classList.toggle("with-media", Boolean(shown?.matches?.(".picture")));
  body.classList.toggle("bare", Boolean(message.sticker || message.dice));
  if (message.media_group_id) box.dataset.album = message.media_group_id;
  const said = make("div", { className: "words", dir: "auto" });
  const text = message.text ?? message.caption;
  if (text) {
    const entities = message.entities ?? message.caption_entities ?? [];
    const words = richText(text, entities, (command) => trying(() => say(command)));
    const paragraph = make("div", { className: "text" }, words);
    if (message.show_caption_above_media) body.prepend(make("div", { className: "words", dir: "auto" }, paragraph));
    else said.append(paragraph);
  }
  said.append(stamp(view));
  body.append(said);
  if (view.reaction) body.append(make("span", { className: "reaction", ariaLabel: `Reaction ${view.reaction}` }, view.reaction));
  box.append(body);
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) box.append(keyboard(view, rows));
  return box;
}

function authorOf(view) {
  const chat = store.chats.get(view.chat);
  if (!chat || chat.type === "private") return "";
  return view.message.from?.first_name ?? "";
}

function originOf(origin) {
  return origin.sender_user?.first_name ?? origin.sender_user_name ?? origin.chat?.title ?? "somebody";
}

function stamp(view) {
  const instant = new Date(view.message.date * 1000);
  const time = instant.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const line = make("span", { className: "stamp" });
  if (view.edits) line.append(make("span", { className: "edited" }, "edited "));
  if (view.by_bot && !view.silent) {
    line.append(make("span", { className: "rings", title: "This message rang", role: "img", ariaLabel: "rang" }, icon("bell")));
  }
  line.append(make("time", { dateTime: instant.toISOString(), title: instant.toLocaleString() }, time));
  return line;
}

function quoted(message) {
  return make("p", { className: "quoted" }, inWords(message).slice(0, 80));
}

function keyboard(view, rows) {
  const box = make("div", { className: "buttons", role: "group", ariaLabel: "Buttons of this message" });
  for (const row of rows) {
    box.append(make("div", { className: "button-row" }, ...row.map((button) => inlineButton(view, button))));
  }
  return box;
}

function inlineButton(view, button) {
  const element = make("button", { className: `inline ${button.style ?? ""}`, type: "button" }, make("span", { dir: "auto" }, button.text));
  const data = button.callback_data;
  if (data !== undefined) {
    const busy = isWaiting(view.chat, view.id, data);
    element.classList.toggle("waiting", busy);
    element.setAttribute("aria-busy", String(busy));
    element.onclick = () => press(view, data, element);
  } else if (button.url) {
    element.append(icon("open"));
    element.onclick = () => window.open(button.url, "_blank", "noopener");
  } else if (button.copy_text) {
    element.onclick = async () => { await navigator.clipboard.writeText(button.copy_text.text); toast("Copied"); };
  } else {
    element.onclick = () => alertBox("The playground does not act out this kind of button.");
  }
  return element;
}

async function press(view, data, element) {
  element.classList.add("waiting");
  element.setAttribute("aria-busy", "true");
  const done = await trying(() => act("press", { message_id: view.id, data }));
  if (!done) element.classList.remove("waiting");
}
