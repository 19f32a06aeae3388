/** Runs Terraform in a folder. */
import { execFile } from "node:child_process";

export interface TerraformRun {
  readonly status: number;
  readonly output: string;
}

/** Runs it and gives what it said, whatever it was. The emulator lives in another process, so nothing may block this one. */
export function tryTerraform(folder: string, ...arguments_: readonly string[]): Promise<TerraformRun> {
  return new Promise((resolve) => {
    execFile(
      "terraform",
      [`-chdir=${folder}`, ...arguments_],
      { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : typeof error.code === "number" ? error.code : 1, output: `${stdout}${stderr}` });
      },
    );
  });
}

/** @throws with the errors that Terraform told */
export async function terraform(folder: string, ...arguments_: readonly string[]): Promise<string> {
  const { status, output } = await tryTerraform(folder, ...arguments_);
  if (status !== 0) throw new Error(`terraform ${arguments_[0] ?? ""}: ${errorsOf(output)}`);
  return output;
}

function errorsOf(output: string): string {
  const first = output.indexOf("Error:");
  return (first === -1 ? output.slice(-2000) : output.slice(first, first + 4000)).trim();
}
