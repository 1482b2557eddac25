import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { ClientMessages, endsAnswer, type Flight } from './client-messages.ts';

/**
 * Where a statement is caught: before the server has it; when the server has it and nobody waits for its answer; when
 * the server has answered it and the answer is withheld.
 */
export type Moment = 'before' | 'sent' | 'answered';

/** What happens at the statement of this number, the first being 1, or at the first one like this. */
export interface Trap {
  statement: number | RegExp;
  moment: Moment;
  /**
   * `cut` ends the connection that the statement came by. A statement that was caught before the server had it goes on
   * its way when this is done, unless its connection was cut.
   */
  spring: (cut: () => void) => void | Promise<void>;
}

/**
 * A stretch of wire between us and PostgreSQL, on loopback, that counts statements over all connections and can be
 * cut at any of them.
 */
export interface StatementProxy extends AsyncDisposable {
  port: number;
  /** The statements since the count began, in the order in which they were sent. */
  readonly statements: readonly string[];
  /** Begins to count anew, and sets a trap or none. */
  watch(trap?: Trap): void;
  /** Ends every connection; new ones are taken all the same. */
  cutAll(): void;
}

/** @param serverPort where PostgreSQL listens on 127.0.0.1 */
export async function startStatementProxy(serverPort: number): Promise<StatementProxy> {
  const wires = new Set<Wire>();
  let statements: string[] = [];
  let trap: Trap | undefined;
  const count = (sql: string): Trap | undefined => {
    statements.push(sql);
    if (!trap || !isAt(trap, statements.length, sql)) return undefined;
    const sprung = trap;
    trap = undefined;
    return sprung;
  };
  const proxy = createServer({ noDelay: true }, (client) => {
    const wire = new Wire(client, connect({ port: serverPort, host: '127.0.0.1', noDelay: true }), count);
    wires.add(wire);
    client.once('close', () => wires.delete(wire));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const cutAll = () => wires.forEach((wire) => wire.cut());
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    get statements() {
      return statements;
    },
    watch(next) {
      statements = [];
      trap = next;
    },
    cutAll,
    async [Symbol.asyncDispose]() {
      proxy.close();
      cutAll();
      await once(proxy, 'close');
    },
  };
}

function isAt({ statement }: Trap, number: number, sql: string): boolean {
  return typeof statement === 'number' ? statement === number : statement.test(sql);
}

/** One connection, and its other half to the server. */
class Wire {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #count: (sql: string) => Trap | undefined;
  readonly #messages = new ClientMessages();
  /** Set while an answer is awaited that the client shall not see. */
  #withheld: { answer: Buffer; whole: () => Promise<void> } | undefined;

  constructor(client: Socket, server: Socket, count: (sql: string) => Trap | undefined) {
    this.#client = client;
    this.#server = server;
    this.#count = count;
    client.on('data', (chunk) => this.#messages.read(chunk).forEach((flight) => this.#pass(flight)));
    server.on('data', (chunk) => this.#answer(chunk));
    for (const socket of [client, server]) {
      socket.on('error', () => this.cut());
      socket.on('close', () => this.cut());
    }
  }

  cut(): void {
    this.#client.destroy();
    this.#server.destroy();
  }

  #pass({ bytes, sql }: Flight): void {
    const trap = sql === undefined ? undefined : this.#count(sql);
    if (!trap) return void this.#server.write(bytes);
    const spring = async () => trap.spring(() => this.cut());
    if (trap.moment === 'before') return void spring().then(() => this.#send(bytes));
    if (trap.moment === 'answered') this.#withheld = { answer: Buffer.alloc(0), whole: spring };
    this.#send(bytes, trap.moment === 'sent' ? spring : undefined);
  }

  #send(bytes: Buffer, then?: () => Promise<void>): void {
    if (!this.#server.destroyed) this.#server.write(bytes, () => void then?.());
  }

  #answer(chunk: Buffer): void {
    if (!this.#withheld) return void this.#client.write(chunk);
    this.#withheld.answer = Buffer.concat([this.#withheld.answer, chunk]);
    if (endsAnswer(this.#withheld.answer)) void this.#withheld.whole();
  }
}
