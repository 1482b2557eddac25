/** What a person needs in order to act on a failure. `next` is the step to take, as an imperative. */
export interface Failure {
  subject: string;
  have: string;
  want: string;
  next: string;
}

/** Words a failure the way every message of this harness reads: subject, have, want, next step. */
function wordFailure({ subject, have, want, next }: Failure): string {
  return `${subject}: have ${have}, want ${want}; ${next}`;
}

/**
 * The harness cannot go on. Wrong data is never thrown: it is returned as a violation.
 *
 * `code` is stable and may be tested for; the wording may change.
 */
export class HarnessError extends Error {
  readonly code: string;
  readonly failure: Failure;

  constructor(code: `D3_${string}`, failure: Failure, options?: { cause?: unknown }) {
    super(`${code} ${wordFailure(failure)}`, options);
    this.name = 'HarnessError';
    this.code = code;
    this.failure = failure;
  }
}
