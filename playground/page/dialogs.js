// The two questions that the page asks: who joins, and which place is shared.

import { byId, make, trying } from "./dom.js";
import { act, post, store } from "./store.js";

const CITIES = [["Berlin", 52.52, 13.405], ["Lisbon", 38.722, -9.139], ["São Paulo", -23.55, -46.633],
  ["New York", 40.713, -74.006], ["Auckland", -36.848, 174.763], ["Honolulu", 21.307, -157.858],
  ["Kathmandu", 27.717, 85.324]];

export function startDialogs(onAdded) {
  const dialog = byId("new-person");
  const form = dialog.querySelector("form");
  form.elements.kind.onchange = () => { byId("language-row").hidden = form.elements.kind.value !== "private"; };
  byId("add-person").onclick = () => { form.reset(); byId("language-row").hidden = false; dialog.showModal(); form.elements.name.focus(); };
  dialog.onclose = () => {
    if (dialog.returnValue === "add") trying(async () => onAdded(await add(form.elements)));
    dialog.returnValue = "";
  };
  byId("cities").append(...CITIES.map(city));
  byId("location").onclose = shareTyped;
}

export function askLocation() {
  byId("location").querySelector("form").reset();
  byId("location").showModal();
}

function add(fields) {
  const name = fields.name.value;
  if (fields.kind.value === "private") return post("people", { name, language: fields.language.value });
  const members = [...store.chats.values()].filter((chat) => chat.type === "private").map((chat) => chat.id);
  return post("groups", { title: name, type: fields.kind.value, members });
}

function city([name, latitude, longitude]) {
  const button = make("button", { type: "button" }, name);
  button.onclick = () => { byId("location").close(""); trying(() => act("location", { latitude, longitude })); };
  return button;
}

function shareTyped() {
  const dialog = byId("location");
  const { latitude, longitude } = dialog.querySelector("form").elements;
  if (dialog.returnValue === "share" && latitude.value && longitude.value) {
    trying(() => act("location", { latitude: Number(latitude.value), longitude: Number(longitude.value) }));
  }
  dialog.returnValue = "";
}
