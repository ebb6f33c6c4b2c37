// One suite, started by ./run on a data folder of its own, and stopped by its process id.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const DATA = path.join(ROOT, "target/browser");
const START_SECONDS = 600; // a first start unpacks PostgreSQL and loads all demo studies
const STOP_SECONDS = 60;

/** Returns once the demo studies are loaded. */
export async function startSuite() {
  rmSync(DATA, { recursive: true, force: true });
  mkdirSync(DATA, { recursive: true });
  const terminal = openSync(path.join(DATA, "terminal.log"), "w");
  const process = spawn(path.join(ROOT, "run"), ["--data", DATA], { stdio: ["ignore", terminal, terminal] });
  const suite = { process, ...(await started(process)) };
  console.log(`Safeer is up at ${suite.gateway}`);
  return suite;
}

async function started(process) {
  const file = path.join(DATA, "run.json");
  for (let second = 0; second < START_SECONDS; second++) {
    if (process.exitCode !== null) {
      throw new Error(`./run has ended: ${readFileSync(path.join(DATA, "terminal.log"), "utf8")}`);
    }
    if (existsSync(file)) {
      return runningSuite(DATA);
    }
    await pause(1000);
  }
  process.kill("SIGTERM");
  throw new Error(`./run was not up within ${START_SECONDS} s`);
}

/** The suite that runs on a data folder: where it is, and the demo clients' keys. */
export function runningSuite(data) {
  const { gateway } = JSON.parse(readFileSync(path.join(data, "run.json"), "utf8"));
  const { clients } = JSON.parse(readFileSync(path.join(data, "demo-keys.json"), "utf8"));
  return { gateway, keys: Object.fromEntries(clients.map(({ client, key }) => [client, key])) };
}

/** Ends it as Ctrl-C does, if it was started here. */
export async function stopSuite(suite) {
  if (suite.process === undefined) {
    return;
  }
  suite.process.kill("SIGTERM");
  for (let second = 0; second < STOP_SECONDS && suite.process.exitCode === null; second++) {
    await pause(1000);
  }
  if (suite.process.exitCode === null) {
    throw new Error(`./run (process ${suite.process.pid}) has not ended within ${STOP_SECONDS} s`);
  }
}
