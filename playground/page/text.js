// A text and its entities as elements: built from offsets, never from HTML.

import { make } from "./dom.js";
import { now } from "./store.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote" };

const BLOCKS = new Set(["pre", "blockquote"]);

export function richText(text, entities = [], onCommand = () => {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...pieces(text, sorted, 0, text.length, onCommand));
  return fragment;
}

function pieces(text, entities, from, to, onCommand) {
  const made = [];
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < end) next += 1;
    if (end > begin) {
      if (begin > at) made.push(between(text.slice(at, begin), made.at(-1), entity));
      const inner = pieces(text, entities.slice(index + 1, next), begin, end, onCommand);
      made.push(element(entity, text.slice(begin, end), inner, onCommand));
      at = end;
    }
    index = next;
  }
  if (at < to) made.push(between(text.slice(at, to), made.at(-1)));
  return made;
}

function between(text, before, next) {
  // A block begins and ends its own line: the line breaks beside it are not shown again.
  const afterBlock = before instanceof Element && BLOCKS.has(before.localName);
  const shown = afterBlock ? text.replace(/^\n/, "") : text;
  return BLOCKS.has(TAGS[next?.type]) ? shown.replace(/\n$/, "") : shown;
}

function element(entity, plain, inner, onCommand) {
  switch (entity.type) {
    case "text_link": return link(entity.url, inner);
    case "url": return link(plain, inner);
    case "email": return make("span", { className: "mention" }, ...inner);
    case "mention": case "hashtag": return make("span", { className: "mention" }, ...inner);
    case "bot_command":
      return make("button", { className: "command-link", type: "button", onclick: () => onCommand(plain) }, ...inner);
    case "spoiler": return spoiler(inner);
    case "date_time": return moment(entity, plain);
    default: return make(TAGS[entity.type] || "span", {}, ...inner);
  }
}

function link(address, inner) {
  const isSafe = /^(https?|tg):/i.test(address);
  return make("a", { href: isSafe ? address : "#", target: "_blank", rel: "noopener noreferrer" }, ...inner);
}

function spoiler(inner) {
  const hidden = make("button", { className: "spoiler", type: "button", ariaLabel: "Hidden text, show it" }, ...inner);
  hidden.onclick = () => { hidden.classList.add("shown"); hidden.removeAttribute("aria-label"); };
  return hidden;
}

function moment(entity, plain) {
  const instant = new Date(entity.unix_time * 1000);
  const shown = entity.date_time_format ? formatted(instant, entity.date_time_format) : plain;
  return make("time", { className: "moment", dateTime: instant.toISOString(), title: instant.toLocaleString() }, shown);
}

function formatted(instant, format) {
  if (format === "r") return relative(instant);
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  else if (format.includes("d")) Object.assign(options, { day: "numeric", month: "numeric", year: "2-digit" });
  if (format.includes("T")) Object.assign(options, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  else if (format.includes("t")) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  return new Intl.DateTimeFormat(undefined, options).format(instant);
}

function relative(instant) {
  const seconds = (instant - now()) / 1000;
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  for (const [unit, size] of [["day", 86400], ["hour", 3600], ["minute", 60]]) {
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  }
  return words.format(Math.round(seconds), "second");
}
