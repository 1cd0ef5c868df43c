// Small makers of elements. Text always goes in as text, never as HTML.

export const byId = (id) => document.getElementById(id);

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element && name !== "role") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export function avatar(id, name) {
  const letters = name.trim().split(/\s+/).slice(0, 2).map((word) => [...word][0] || "").join("");
  return make("span", { className: `avatar tint-${Math.abs(id) % 7}`, ariaHidden: "true" }, letters.toUpperCase());
}

export function toast(text) {
  const element = make("p", { className: "toast" }, text);
  byId("toasts").append(element);
  setTimeout(() => element.classList.add("leaving"), 3200);
  setTimeout(() => element.remove(), 3600);
}

export function alertBox(text) {
  byId("alert-text").textContent = text;
  const dialog = byId("alert");
  if (!dialog.open) dialog.showModal();
}

export async function trying(work) {
  try {
    return await work();
  } catch (error) {
    toast(error.message);
    return null;
  }
}
