/** Text that is markup already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: nothing for `null`, `undefined` and `false`, so that a condition reads `wanted && html`. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** A piece of a page. Whatever is put into it is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + render(parts[index - 1]) + string));
}

/** Markup that comes from a file of ours: the style sheet and the script. */
export function verbatim(text: string): Html {
  return new Html(text);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escapeText(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in HTML or XML; what steers the direction of text is shown, not obeyed. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\uFFFE\uFFFF]/gu;

/** For HTML and XML, element or attribute. */
export function escapeText(text: string): string {
  return text.replaceAll(UNPRINTABLE, '\uFFFD').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
