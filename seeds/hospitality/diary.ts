/** From a day to another in days from the anchor; the last day is free again. */
export interface Span {
  from: number;
  to: number;
}

/** What is taken when: rooms by guests, guests by stays. Nothing is taken twice at a time. */
export class Diary {
  readonly #taken = new Map<string, Span[]>();

  isFree(key: string, { from, to }: Span): boolean {
    return (this.#taken.get(key) ?? []).every((taken) => to <= taken.from || taken.to <= from);
  }

  /** @throws an invariant when it is not free */
  take(key: string, span: Span): string {
    if (!this.isFree(key, span)) throw new Error(`"${key}" is taken between day ${span.from} and day ${span.to}`);
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), span]);
    return key;
  }

  /**
   * Takes the first that is free, beginning with the one whose turn it is and going round.
   *
   * @throws an invariant when none is
   */
  takeFirstFree(keys: readonly string[], turn: number, span: Span): string {
    const from = turn % keys.length;
    const key = [...keys.slice(from), ...keys.slice(0, from)].find((candidate) => this.isFree(candidate, span));
    if (key === undefined) throw new Error(`all ${keys.length} are taken between day ${span.from} and day ${span.to}`);
    return this.take(key, span);
  }
}
