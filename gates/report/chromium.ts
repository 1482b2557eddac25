import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that the report is tested in: what D3_CHROMIUM names, which must then be there, else one in a usual
 * place; undefined where there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env['D3_CHROMIUM'];
  if (named !== undefined && !existsSync(named)) throw new Error(`D3_CHROMIUM is ${named}, and there is no such file`);
  return named ?? USUAL_PLACES.find((path) => existsSync(path));
}
