// What a person does with a browser: reads the first page, a problem's page and a release, then
// authorises in Swagger UI, sends a response and reads a release there. Whatever the browser
// complains of on the way is a failure.
//
// node browse.mjs          on a suite of its own
// node browse.mjs FOLDER   on the suite that runs on this data folder
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ROOT, runningSuite, startSuite, stopSuite } from "./suite.mjs";

const SCREENSHOTS = path.join(ROOT, "target/screenshots");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const STUDY = "sandbox";

/** A page whose every complaint is written down. */
async function open(browser, complaints, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("console", (line) => line.type() === "error" && complaints.push(`console: ${line.text()}`));
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (answer) => {
    if (answer.status() >= 400) {
      complaints.push(`${answer.status()}: ${answer.request().method()} ${answer.url()}`);
    }
  });
  return page;
}

async function shoot(page, name) {
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

async function firstPage(page, gateway) {
  await page.goto(gateway);
  assert.match(await page.title(), /Safeer/);
  await shoot(page, "page");
  for (const link of ["/docs", "/openapi", "/openapi.yaml", "/asyncapi.yaml", "/problems"]) {
    assert.equal(await page.locator(`nav a[href="${link}"]`).count(), 1, link);
    assert.equal((await page.request.get(gateway + link)).status(), 200, link);
  }
}

/** The type of a refusal, met by a program, is a page that a person can read. */
async function problemPages(page, gateway) {
  const refusal = await page.request.get(`${gateway}/v1/studies`);
  assert.equal(refusal.status(), 401);
  const { type } = await refusal.json();
  assert.ok(type.startsWith(`${gateway}/problems/`), type);
  await page.goto(type);
  assert.match(await page.innerText("main"), /X-API-Key/);
  await shoot(page, "problem");
  await page.goto(`${gateway}/problems`);
  await shoot(page, "problems");
}

/** With the keyboard alone. */
async function releaseOnThePage(page, gateway, key, name) {
  await page.goto(`${gateway}/#read`);
  await page.focus("#key");
  await page.keyboard.type(key);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.getElementById("show").disabled);
  await page.focus("#study");
  const studies = await page.locator("#study option").allInnerTexts();
  assert.ok(studies.length > 0);
  for (const study of studies) {
    await page.selectOption("#study", study);
    await page.focus("#show");
    await page.keyboard.press("Enter");
    await page.getByText(`The latest release of ${study} is shown`).waitFor();
    assert.ok((await page.locator("#release .theme").count()) > 0, study);
    await shoot(page, `${name}-${study}`);
  }
  return studies;
}

async function sandboxRelease(page) {
  const text = await page.innerText("#release");
  assert.match(text, /Synthetic data/);
  assert.ok((await page.locator('#release [dir="rtl"]').count()) > 0, "Urdu from right to left");
}

/** Also in the middle of the work with another key, as a person would change it. */
async function authorise(page, key) {
  await page.locator(".auth-wrapper .authorize").first().click();
  // One part of the dialog for each way in; a key is one of them, a receipt's code another.
  const dialog = page
    .locator(".dialog-ux .modal-ux .auth-container")
    .filter({ hasText: "X-API-Key" });
  await dialog.locator("button.btn-done").waitFor();
  // Its accessible name is another than its text.
  const logout = dialog.locator("button", { hasText: "Logout" });
  if ((await logout.count()) > 0) {
    await logout.click();
  }
  await dialog.locator("input").fill(key);
  await dialog.locator("button.authorize[type=submit]").click();
  await dialog.locator("button.btn-done").click();
}

/** Opens an operation and sends it just as the examples stand. */
async function tryOut(page, operation, name, statuses) {
  const block = page.locator(`.opblock[id$="-${operation}"]`);
  await block.scrollIntoViewIfNeeded();
  await block.locator(".opblock-summary-control").click();
  const execute = block.locator("button.execute");
  if ((await execute.count()) === 0) {
    await block.getByRole("button", { name: "Try it out" }).click();
  }
  await execute.click();
  const status = block.locator(".live-responses-table tbody .response-col_status").first();
  await status.waitFor();
  const answered = Number.parseInt(await status.innerText(), 10);
  const body = await block.locator(".live-responses-table").first().innerText();
  assert.ok(statuses.includes(answered), `${operation} answered ${answered}: ${body}`);
  await block.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  await block.locator(".opblock-summary-control").click();
}

async function swaggerUi(page, { gateway, keys }) {
  await page.goto(`${gateway}/docs`);
  await page.locator(".opblock-tag-section").first().waitFor();
  await shoot(page, "docs");
  for (const tag of await page.locator(".opblock-tag").all()) {
    await tag.click();
  }
  await authorise(page, keys["partner-app"]);
  await tryOut(page, "putResponse", "docs-put-response", [200, 201]);
  await tryOut(page, "putResponse", "docs-put-response-again", [200]);
  await authorise(page, keys["embassy-portal"]);
  await tryOut(page, "getLatestRelease", "docs-release", [200]);
}

async function browse(suite) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const complaints = [];
  try {
    const page = await open(browser, complaints);
    await firstPage(page, suite.gateway);
    await problemPages(page, suite.gateway);
    const studies = await releaseOnThePage(page, suite.gateway, suite.keys["embassy-portal"], "release");
    assert.ok(studies.includes(STUDY), `${STUDY} has no published release`);
    await page.selectOption("#study", STUDY);
    await page.click("#show");
    await page.getByText(`The latest release of ${STUDY} is shown`).waitFor();
    await sandboxRelease(page);
    const night = await open(browser, complaints, { colorScheme: "dark", viewport: { width: 420, height: 900 } });
    await releaseOnThePage(night, suite.gateway, suite.keys["embassy-portal"], "dark-narrow");
    await swaggerUi(await open(browser, complaints), suite);
  } finally {
    await browser.close();
  }
  assert.deepEqual(complaints, []);
}

mkdirSync(SCREENSHOTS, { recursive: true });
const running = process.argv[2];
const suite = running === undefined ? await startSuite() : runningSuite(path.resolve(running));
try {
  await browse(suite);
  console.log(`A person with a browser finds everything; screenshots are in ${SCREENSHOTS}`);
} finally {
  await stopSuite(suite);
}
