// One message as a bubble: media, text, stamps, buttons.

import { alertBox, icon, make, toast, trying } from "./dom.js";
import { act, isWaiting, store } from "./store.js";
import { richText } from "./text.js";

const isStill = matchMedia("(prefers-reduced-motion: reduce)");

export function bubble(view) {
  const { message } = view;
  const box = make("article", { className: `message ${view.by_bot ? "theirs" : "ours"}`, id: `m${view.id}` });
  const body = make("div", { className: "bubble" });
  const author = authorOf(view);
  if (author) body.append(make("p", { className: "author" }, author));
  if (message.forward_origin) body.append(make("p", { className: "note" }, "Forwarded from Somebody"));
  if (message.reply_to_message) body.append(quoted(message.reply_to_message));
  const shown = media(message);
  if (shown) body.append(shown);
  body.classList.toggle("with-media", Boolean(shown?.matches?.(".picture")));
  body.classList.toggle("bare", Boolean(message.sticker));
  const text = message.text ?? message.caption;
  if (text) {
    const entities = message.entities ?? message.caption_entities ?? [];
    const words = richText(text, entities, (command) => trying(() => act("say", { text: command })));
    const paragraph = make("div", { className: "text" }, words);
    if (message.show_caption_above_media) body.prepend(paragraph);
    else body.append(paragraph);
  }
  body.append(stamp(view));
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
  const words = message.text ?? message.caption ?? "a file";
  return make("p", { className: "quoted" }, words.slice(0, 80));
}

function media(message) {
  if (message.photo) return picture(message.photo.at(-1));
  if (message.animation) return film(message.animation, true);
  if (message.video) return film(message.video, false);
  const sound = message.voice ?? message.audio;
  if (sound) return isOfPerson(sound) ? note("Voice message, 3 s", "voice") : make("audio", { controls: true, src: address(sound), preload: "metadata" });
  if (message.sticker) return make("div", { className: "sticker", role: "img", ariaLabel: "Sticker" }, message.sticker.emoji);
  if (message.location) return place(message.location);
  if (message.contact) return note(`${message.contact.first_name}, ${message.contact.phone_number}`, "person");
  if (message.document) return file(message.document);
  if (message.new_chat_members) return note("The bot was added to this group");
  return null;
}

const isOfPerson = (item) => item.file_id.endsWith("-of-a-person");
const address = (item) => `/api/files/${encodeURIComponent(item.file_id)}`;
const note = (text, sign) => make("p", { className: "note" }, sign ? icon(sign) : null, text);

function picture(size) {
  if (isOfPerson(size)) return make("div", { className: "picture dummy", role: "img", ariaLabel: "A photo" }, icon("picture"));
  return make("img", { className: "picture", src: address(size), width: size.width, height: size.height, alt: "Picture from the bot" });
}

function film(item, isAnimation) {
  if (isOfPerson(item)) return make("div", { className: "picture dummy", role: "img", ariaLabel: "A video" }, icon("film"));
  const video = make("video", { className: "picture", src: address(item), width: item.width, height: item.height,
    loop: isAnimation, muted: isAnimation, playsInline: true, controls: !isAnimation || isStill.matches,
    autoplay: isAnimation && !isStill.matches, ariaLabel: isAnimation ? "Moving picture from the bot" : "Video from the bot" });
  return video;
}

function place(location) {
  const words = `${location.latitude.toFixed(3)}, ${location.longitude.toFixed(3)}`;
  return make("div", { className: "place" }, icon("pin"), make("span", {}, "Location", make("small", {}, words)));
}

function file(item) {
  const size = item.file_size < 1024 ? `${item.file_size} B` : `${Math.ceil(item.file_size / 1024)} KB`;
  const words = make("span", {}, item.file_name, make("small", {}, size));
  if (isOfPerson(item)) return make("div", { className: "file" }, icon("document"), words);
  return make("a", { className: "file", href: address(item), download: item.file_name }, icon("document"), words);
}

function keyboard(view, rows) {
  const box = make("div", { className: "buttons", role: "group", ariaLabel: "Buttons of this message" });
  for (const row of rows) {
    box.append(make("div", { className: "button-row" }, ...row.map((button) => inlineButton(view, button))));
  }
  return box;
}

function inlineButton(view, button) {
  const element = make("button", { className: `inline ${button.style ?? ""}`, type: "button" }, make("span", {}, button.text));
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
