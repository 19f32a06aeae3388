/** One folder per system, and per pack of the platform. What people put into them by hand survives: a folder that is not empty is not destroyed. */
import { Folder } from "@cdktf/provider-grafana/lib/folder";
import { Construct } from "constructs";
import type { SystemPack } from "../../systems/system-pack";
import { pascalCase } from "../pascal-case";

export interface FoldersProps {
  /** Each gets a folder of its own. */
  readonly systems: readonly Pick<SystemPack, "name" | "title">[];
}

export class Folders extends Construct {
  private readonly bySystem: ReadonlyMap<string, Folder>;

  constructor(scope: Construct, id: string, props: FoldersProps) {
    super(scope, id);
    this.bySystem = new Map(props.systems.map((owner) => [owner.name, this.createFolder(owner)]));
  }

  /** Uid of the folder of a system. */
  uidOf(system: string): string {
    const folder = this.bySystem.get(system);
    if (folder === undefined) {
      throw new Error(
        `There is no folder for the system "${system}". Allowed: ${[...this.bySystem.keys()].join(", ")}. Add it to the systems of Folders.`,
      );
    }
    return folder.uid;
  }

  private createFolder({ name, title }: Pick<SystemPack, "name" | "title">): Folder {
    return new Folder(this, pascalCase(name), { uid: name, title, preventDestroyIfNotEmpty: true });
  }
}
