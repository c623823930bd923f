// Starts the machine's own Chromium; CHROMIUM names it where it is not on the path.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function launch() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
