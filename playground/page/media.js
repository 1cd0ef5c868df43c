// What a message shows beside its text: files, places, polls, dice, and what happened in the chat.

import { icon, make, trying } from "./dom.js";
import { act } from "./store.js";

const isStill = matchMedia("(prefers-reduced-motion: reduce)");

export function media(view) {
  const { message } = view;
  if (message.photo) return picture(message.photo.at(-1), view);
  if (message.animation) return film(message.animation, true);
  const video = message.video ?? message.video_note;
  if (video) return film(video, false);
  const sound = message.voice ?? message.audio;
  if (sound) return make("audio", { controls: true, src: address(sound), preload: "metadata" });
  if (message.sticker) return make("img", { className: "sticker", src: address(message.sticker), alt: `Sticker ${message.sticker.emoji ?? ""}` });
  if (message.dice) return make("p", { className: "dice", title: String(message.dice.value) }, message.dice.emoji, make("small", {}, String(message.dice.value)));
  if (message.poll) return poll(view);
  if (message.venue) return place(message.location, message.venue.title, message.venue.address);
  if (message.location) return place(message.location, "Location");
  if (message.contact) return note(`${message.contact.first_name}, ${message.contact.phone_number}`, "person");
  if (message.document) return file(message.document);
  if (message.new_chat_members) return note("The bot was added to this group");
  if (message.pinned_message) return note(`Pinned: ${inWords(message.pinned_message).slice(0, 60)}`, "tack");
  return null;
}

const KINDS = [["photo", "a photo"], ["animation", "a moving picture"], ["video", "a video"], ["video_note", "a video message"],
  ["voice", "a voice message"], ["audio", "a sound"], ["sticker", "a sticker"], ["dice", "a dice"], ["venue", "a place"],
  ["location", "a place"], ["contact", "a contact"], ["document", "a file"], ["pinned_message", "a pinned message"]];

export function inWords(message) {
  const words = message.text ?? message.caption ?? message.poll?.question;
  return words ?? KINDS.find(([name]) => name in message)?.[1] ?? "a message";
}

const address = (item) => `/api/files/${encodeURIComponent(item.file_id)}`;
const note = (text, sign) => make("p", { className: "note" }, sign ? icon(sign) : null, text);

function picture(size, view) {
  const alt = view.by_bot ? "Picture from the bot" : "A photo";
  return make("img", { className: "picture", src: address(size), width: size.width, height: size.height, alt });
}

function film(item, isAnimation) {
  const side = item.length;
  return make("video", { className: side ? "picture round" : "picture", src: address(item),
    width: item.width ?? side, height: item.height ?? side,
    loop: isAnimation, muted: isAnimation, playsInline: true, controls: !isAnimation || isStill.matches,
    autoplay: isAnimation && !isStill.matches, ariaLabel: isAnimation ? "Moving picture from the bot" : "Video" });
}

function place(location, title, street = "") {
  const words = `${location.latitude.toFixed(3)}, ${location.longitude.toFixed(3)}`;
  return make("div", { className: "place" }, icon("pin"),
    make("span", {}, title, street ? make("small", {}, street) : null, make("small", {}, words)));
}

function file(item) {
  const size = item.file_size < 1024 ? `${item.file_size} B` : `${Math.ceil(item.file_size / 1024)} KB`;
  const words = make("span", {}, item.file_name, make("small", {}, size));
  return make("a", { className: "file", href: address(item), download: item.file_name }, icon("document"), words);
}

function poll(view) {
  const { poll: shown } = view.message;
  const kind = shown.type === "quiz" ? "Quiz" : "Poll";
  const state = shown.is_closed ? "final results" : shown.is_anonymous ? "anonymous" : "open votes";
  const box = make("div", { className: "poll", role: "group", ariaLabel: shown.question },
    make("strong", {}, shown.question), make("small", {}, `${kind}, ${state}`));
  const options = shown.options.map((option, number) => pollOption(view, option, number));
  box.append(...options);
  if (shown.allows_multiple_answers && !shown.is_closed) {
    const button = make("button", { type: "button", className: "link-button" }, "Vote");
    button.onclick = () => trying(() => vote(view, options.flatMap((each, number) => each.classList.contains("chosen") ? [number] : [])));
    box.append(button);
  }
  box.append(make("small", {}, `${shown.total_voter_count} voted`));
  return box;
}

function pollOption(view, option, number) {
  const { poll: shown } = view.message;
  const share = shown.total_voter_count ? Math.round((100 * option.voter_count) / shown.total_voter_count) : 0;
  const isRight = shown.is_closed && shown.correct_option_ids?.includes(number);
  const button = make("button", { type: "button", className: isRight ? "option right" : "option", disabled: shown.is_closed },
    make("span", {}, option.text), make("span", {}, `${share} %`));
  button.onclick = () => {
    if (shown.allows_multiple_answers) button.classList.toggle("chosen");
    else trying(() => vote(view, [number]));
  };
  return button;
}

function vote(view, options) {
  return act("vote", { message_id: view.id, options });
}
