import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.ts';
import { type GateRun, GateRuns, GREEDY_TILL } from './gate-runs.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const executablePath = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SECTIONS = [
  'verdict',
  'coverage',
  'counts',
  'blast-radius',
  'roles',
  'dashboards',
  'workflows',
  'trail',
  'proofs',
];

/** Without sandbox, because containers have none; nothing but local files is opened. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

describe.skipIf(executablePath === undefined)('the report in a browser', () => {
  const runs = new GateRuns();
  let browser: Browser;
  let green: GateRun;
  let red: GateRun;

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS });
    green = await runs.run('green');
    red = await runs.run('red', { before: GREEDY_TILL });
  });

  afterAll(async () => {
    await browser?.close();
    runs[Symbol.dispose]();
  });

  /** Opens a report from disk, and notes what the page asks for and complains about. */
  async function open(folder: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const address = pathToFileURL(join(folder, 'report.html')).href;
    await page.goto(address);
    return { page, asked, complaints, address, [Symbol.asyncDispose]: async () => context.close() };
  }

  test('opens from disk, shows every section, complains of nothing and asks nobody for anything', async () => {
    await using opened = await open(green.folder);
    const visible = await opened.page.locator('main > section').evaluateAll((found) => found.map(({ id }) => id));
    expect(visible).toEqual(SECTIONS);
    expect(opened.complaints, 'errors and warnings of the page').toEqual([]);
    expect(opened.asked.filter((url) => !url.startsWith('data:'))).toEqual([opened.address]);
    expect(await opened.page.locator('h1').textContent()).toBe('PROVEN');
  });

  test('has no accessibility violation, all folded', async () => {
    await using opened = await open(green.folder);
    await opened.page.evaluate("document.querySelectorAll('details[open]').forEach((each) => { each.open = false; })");
    expect(await audit(opened.page), 'accessibility violations').toEqual([]);
  });

  test.each([
    ['green', 'light', 1280],
    ['green', 'dark', 360],
    ['red', 'dark', 1280],
    ['red', 'light', 360],
    ['truncated', 'light', 1280],
  ] as const)(
    'has no accessibility violation: %s, %s, %i px wide',
    { tags: 'slow' },
    async (which, colorScheme, width) => {
      const truncated = () => runs.redraw('cut', green, () => ({ 'evidence.json': '{"format":' }));
      const folder = which === 'green' ? green.folder : which === 'red' ? red.folder : truncated();
      await using opened = await open(folder, { colorScheme, viewport: { width, height: 900 } });
      expect(await audit(opened.page), 'accessibility violations').toEqual([]);
    },
  );

  test.each([320, 360, 768, 1024, 1440, 1920])('does not overflow at %i px', async (width) => {
    await using opened = await open(green.folder, { viewport: { width, height: 900 } });
    const widest = await opened.page.evaluate('document.documentElement.scrollWidth');
    expect(widest, 'width of the page').toBe(width);
  });

  test.each([
    [1280, 900],
    [360, 780],
  ])('a red run shows its failure without scrolling at %i x %i', async (width, height) => {
    await using opened = await open(red.folder, { viewport: { width, height } });
    const finding = opened.page.locator('.finding').first();
    expect(await opened.page.locator('h1').textContent()).toBe('NOT PROVEN');
    expect(await finding.locator('h3').isVisible()).toBe(true);
    const title = await finding.locator('h3').boundingBox();
    expect((title?.y ?? height) + (title?.height ?? 0), "bottom of the finding's title").toBeLessThan(height);
    expect(await finding.locator('details').textContent()).toContain('SELECT * FROM (');
  });

  test('looks as each role: its dashboards and no others', async () => {
    await using opened = await open(green.folder);
    const seen: Record<string, string[]> = {};
    for (const role of ['Partner Owner', 'Partner Staff', 'Tenant Admin', 'Tenant Staff', 'End User']) {
      await opened.page.getByRole('radio', { name: role }).check();
      seen[role] = await opened.page.locator('.look option').allTextContents();
      expect(await opened.page.locator('.dashboard:visible').count(), `dashboards shown to ${role}`).toBe(1);
    }
    const tenants = ['B2B', 'Marketplace', 'Parkhub', 'Retail store'];
    expect(seen).toEqual({
      'Partner Owner': ['Partner', ...tenants],
      'Partner Staff': ['Partner', 'Retail store'],
      'Tenant Admin': tenants,
      'Tenant Staff': tenants,
      'End User': [
        'Marketplace, a vendor in her portal',
        'Parkhub, a passenger with an account',
        'Retail store, Ade (online customer)',
      ],
    });
  });

  test('the dashboard that is chosen is the one that is shown', async () => {
    await using opened = await open(green.folder);
    await opened.page.getByRole('combobox', { name: 'Dashboard' }).selectOption('Marketplace');
    expect(await opened.page.locator('.dashboard:visible h3').textContent()).toContain('Marketplace dashboard');
  });

  test('a search leaves the rows that fit', async () => {
    await using opened = await open(green.folder);
    const sheet = opened.page.locator('#counts .sheet').first();
    await sheet.getByRole('searchbox').fill('pos_sale_item');
    expect(await sheet.locator('tbody tr:visible').allTextContents()).toEqual([
      expect.stringContaining('pos_sale_item'),
    ]);
  });

  test('every control is reached with the keyboard, and the first leads to the verdict', async () => {
    await using opened = await open(green.folder);
    await opened.page.keyboard.press('Tab');
    const first = await opened.page.evaluate("document.activeElement.getAttribute('href')");
    expect(first).toBe('#verdict');
  });

  test('prints with everything unfolded', async () => {
    await using opened = await open(green.folder);
    await opened.page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await opened.page.locator('details:not([open])').count(), 'what is still folded').toBe(0);
    expect((await opened.page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each([
    ['truncated', (text: string) => text.slice(0, text.length / 2), 'characters that end in the middle'],
    ['of an older shape', (text: string) => text.replace('"rollbackDrill"', '"drill"'), 'gates.0.rollbackDrill'],
    ['of another format', (text: string) => text.replace('d3-evidence/1', 'd3-evidence/0'), 'evidence.json, format'],
    [
      'of a run that was killed',
      (text: string) => text.replace('"finished"', '"unfinished"'),
      'killed, or still at work',
    ],
    [
      'of a run that was interrupted',
      (text: string) => text.replace('"finished"', '"interrupted"'),
      'interrupted by a person',
    ],
    ['not there', () => null, 'no file'],
  ])('evidence %s: the page opens and says what is missing', async (name, change, words) => {
    const folder = runs.redraw(name.replaceAll(' ', '-'), green, (sources) => ({
      'evidence.json': change(sources['evidence.json'] ?? ''),
    }));
    await using opened = await open(folder);
    expect(await opened.page.locator('h1').textContent()).toBe('NOT PROVEN');
    expect(await opened.page.locator('#verdict').textContent()).toContain(words);
    expect(await opened.page.locator('main > section').count(), 'sections').toBe(SECTIONS.length);
    expect(opened.complaints, 'errors of the page').toEqual([]);
  });
});

async function audit(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
