// Starts the machine's own Chromium; CHROMIUM names it where it is not on the path.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const executable = process.env.CHROMIUM ?? PLACES.find(existsSync);

/** What it takes to run as root and to ask nothing of the network. */
export const FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launch() {
  return chromium.launch({ executablePath: executable, args: FLAGS });
}
