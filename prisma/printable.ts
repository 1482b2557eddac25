/** Control characters but tab and line break, and whatever steers the direction of text. */
const STEERING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Text that may come from anywhere, as it may reach a terminal: what would move the cursor, colour the screen or turn
 * the reading direction is spelled out as `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replaceAll(STEERING, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
