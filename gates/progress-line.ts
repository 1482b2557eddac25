import type { WriteStream } from 'node:tty';

/** One line at the bottom of a terminal that says what is being done now. Without a terminal it says nothing. */
export class ProgressLine {
  readonly #stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>;

  constructor(stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'> = process.stdout) {
    this.#stream = stream;
  }

  show(text: string): void {
    if (!this.#stream.isTTY) return;
    const room = Math.max(10, (this.#stream.columns || 80) - 1);
    this.#stream.write(`${ERASE}${text.length > room ? `${text.slice(0, room - 1)}…` : text}`);
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write(ERASE);
  }
}

/** To the start of the line, and nothing of it left. */
const ERASE = '\r\u001B[2K';
