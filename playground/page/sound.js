// A soft sound for a message that rings, for those who want it.

import { byId } from "./dom.js";

const KEY = "playground-sound";
let context = null;

export function startSound() {
  const button = byId("sound");
  const show = () => button.setAttribute("aria-pressed", String(isOn()));
  button.onclick = () => {
    localStorage.setItem(KEY, isOn() ? "off" : "on");
    show();
    if (isOn()) ring();
  };
  show();
}

export function ring() {
  if (!isOn()) return;
  context ??= new AudioContext();
  const begin = context.currentTime;
  for (const [pitch, delay] of [[659, 0], [880, 0.11]]) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.0001, begin + delay);
    loudness.gain.exponentialRampToValueAtTime(0.06, begin + delay + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, begin + delay + 0.3);
    tone.connect(loudness).connect(context.destination);
    tone.start(begin + delay);
    tone.stop(begin + delay + 0.32);
  }
}

function isOn() {
  return localStorage.getItem(KEY) === "on";
}
