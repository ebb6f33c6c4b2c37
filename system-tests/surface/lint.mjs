// Fails on the first finding of a linter, whatever its severity.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const OPENAPI = path.join(root, "gateway/target/classes/surface/openapi.yaml");
const ASYNCAPI = path.join(root, "event-contracts/src/main/resources/asyncapi.yaml");

function lint(tool, ...parameters) {
  const binary = path.join(here, "node_modules/.bin", tool);
  const environment = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  console.log(`${tool} ${parameters.join(" ")}`);
  const { status } = spawnSync(binary, parameters, { cwd: here, env: environment, stdio: "inherit" });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

if (!existsSync(OPENAPI)) {
  console.error(`${OPENAPI} is missing: build first, with mvn package`);
  process.exit(1);
}
const all = "--fail-severity=hint";
lint("spectral", "lint", all, "--ruleset=openapi.spectral.yaml", OPENAPI);
lint("redocly", "lint", "--config=redocly.yaml", OPENAPI);
lint("spectral", "lint", all, "--ruleset=asyncapi.spectral.yaml", ASYNCAPI);
