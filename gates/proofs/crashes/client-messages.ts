/**
 * What a client says to PostgreSQL, cut into flights (manual, 54.2 and 54.7). A flight ends with Query or Sync, and the
 * server answers it with ReadyForQuery: one statement, one flight, one round trip.
 */
export interface Flight {
  /** Everything from the end of the flight before, as it came. */
  bytes: Buffer;
  /** The statement's text; absent where the client only signs on or off. */
  sql?: string;
}

/** Reads the messages of one connection as they arrive, in whatever pieces. */
export class ClientMessages {
  #unread: Buffer = Buffer.alloc(0);
  #flight: Buffer[] = [];
  #sql: string | undefined;
  #startedUp = false;

  /** @returns the flights that these bytes complete */
  read(chunk: Buffer): Flight[] {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    const flights: Flight[] = [];
    for (let message = this.#next(); message; message = this.#next()) {
      const flight = this.#add(message);
      if (flight) flights.push(flight);
    }
    return flights;
  }

  /** The first message has no type, and tells its length from its first byte on. */
  #next(): Buffer | undefined {
    const typeLength = this.#startedUp ? 1 : 0;
    if (this.#unread.length < typeLength + 4) return undefined;
    const length = typeLength + this.#unread.readInt32BE(typeLength);
    if (this.#unread.length < length) return undefined;
    const message = this.#unread.subarray(0, length);
    this.#unread = this.#unread.subarray(length);
    return message;
  }

  #add(message: Buffer): Flight | undefined {
    this.#flight.push(message);
    if (!this.#startedUp) {
      this.#startedUp = true;
      return this.#end();
    }
    const type = String.fromCharCode(message[0] ?? 0);
    if (type === 'Q') this.#sql = textAt(message, 5);
    /** Parse: the name of the prepared statement, then its text. */
    if (type === 'P') this.#sql = textAt(message, message.indexOf(0, 5) + 1);
    return EXTENDED.has(type) ? undefined : this.#end();
  }

  #end(): Flight {
    const flight = { bytes: Buffer.concat(this.#flight), ...(this.#sql === undefined ? {} : { sql: this.#sql }) };
    this.#flight = [];
    this.#sql = undefined;
    return flight;
  }
}

/** Parse, Bind, Describe, Execute, Close and Flush wait for their Sync. */
const EXTENDED: ReadonlySet<string> = new Set(['P', 'B', 'D', 'E', 'C', 'H']);

function textAt(message: Buffer, start: number): string {
  return message.toString('utf8', start, message.indexOf(0, start));
}

/** Whether the server has answered a flight whole: its last message is ReadyForQuery, which is six bytes long. */
export function endsAnswer(answer: Buffer): boolean {
  let at = 0;
  let type = '';
  while (at + 5 <= answer.length) {
    type = String.fromCharCode(answer[at] ?? 0);
    at += 1 + answer.readInt32BE(at + 1);
  }
  return at === answer.length && type === 'Z';
}
