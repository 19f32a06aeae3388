/** Whose series the signals of the cluster read. */
import { byNode, bySystem, everySystem, notMatching } from "../selection";

/** Objects of every system, each told to the system that its namespace belongs to. */
export const anybody = everySystem();

/** Nodes, the API and whatever else belongs to no system. */
export const cluster = bySystem("platform");

/** Whatever runs on each node, of all systems together. */
export const nodes = byNode();

/** File systems that can fill: the others are memory, or layers of images that lie on one of these. */
export const REAL_FILE_SYSTEMS = { fstype: notMatching("tmpfs|ramfs|overlay|squashfs|erofs|iso9660|nsfs|fuse.*") } as const;
