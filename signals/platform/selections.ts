/** Whose series the signals of the platform read. */
import { bySystem, everySystem } from "../selection";

/** What the platform's own programs expose. */
export const own = bySystem("platform");

/** Objects of every system, where the platform watches for all of them. */
export const anybody = everySystem();
