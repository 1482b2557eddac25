import { type Html, html, type Part } from './html.ts';

export interface Column<Row> {
  title: string;
  /** Figures stand to the right. */
  numeric?: boolean;
  show: (row: Row) => Part;
}

/** From how many rows on a table can be searched. */
const SEARCHABLE = 12;

/**
 * A table that scrolls in its own box where it is wider than the page, and can be searched where it is long.
 *
 * @param caption for those who hear the page; the heading above it is for those who see it
 */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  mark: (row: Row) => string = () => '',
): Html {
  const body = rows.map(
    (row) =>
      html`<tr${attribute('class', mark(row))}>${columns.map(
        ({ numeric, show }) => html`<td${attribute('class', numeric ? 'number' : '')}>${show(row)}</td>`,
      )}</tr>`,
  );
  return html`<div class="sheet">
    ${rows.length >= SEARCHABLE && search(caption, rows.length)}
    <div class="scroll" role="region" aria-label="${caption}" tabindex="0">
      <table><caption>${caption}</caption>
        <thead><tr>${columns.map(
          ({ title, numeric }) => html`<th scope="col"${attribute('class', numeric ? 'number' : '')}>${title}</th>`,
        )}</tr></thead>
        <tbody>${body}</tbody>
      </table>
    </div>
  </div>`;
}

/** ` name="value"`, or nothing at all. */
export function attribute(name: string, value: string): Part {
  return value !== '' && html` ${name}="${value}"`;
}

/** Without the page's script there is nothing to search with, so the script brings the field to light. */
function search(caption: string, rows: number): Html {
  return html`<label class="search" hidden><span>Search ${caption}</span><input type="search" autocomplete="off"
    placeholder="Search ${rows} rows"><output></output></label>`;
}
