/** What JSON text says; undefined when it is none. For files that may be damaged: a schema judges the rest. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
