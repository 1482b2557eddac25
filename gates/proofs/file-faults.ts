import type { NamedFault } from './planted-fault.ts';

/** The files of a room in which D3-A is approved: the ledger's lines and head, the approved plan, the signers. */
export interface ControlFiles {
  ledger: string[];
  /** Null when the file is gone. */
  head: string | null;
  plan: string | null;
  signers: string;
}

/** A fault of the control files: what a person, a bad disk or a merge does to them. */
export interface FileFault extends NamedFault {
  change: (files: ControlFiles) => Partial<ControlFiles>;
}

const WHOLE = 'an entry that is whole, signed and chained to the one before';

const broken = (name: string, title: string, have: string, change: FileFault['change']): FileFault => ({
  name,
  kind: 'control',
  title,
  check: 'pre.stop',
  change,
  finding: { subject: 'D3_LEDGER_BROKEN', have, want: WHOLE },
});

const cut = (name: string, title: string, left: number, change: FileFault['change']): FileFault => ({
  name,
  kind: 'control',
  title,
  check: 'pre.stop',
  change,
  finding: {
    subject: 'D3_LEDGER_CUT',
    have: `an end after ${left} entries`,
    want: '5 entries, as its head file remembers',
  },
});

const edited = (line: number, from: string | RegExp, to: string): FileFault['change'] => {
  return ({ ledger }) => ({ ledger: ledger.with(line - 1, (ledger[line - 1] ?? '').replace(from, to)) });
};

const swapped: FileFault['change'] = ({ ledger: [a = '', b = '', c = '', ...rest] }) => ({
  ledger: [a, c, b, ...rest],
});

const ledger: readonly FileFault[] = [
  broken(
    'ledger-line-edited',
    'the expiry of an approval is edited',
    'a signature that does not fit',
    edited(5, /"expires":"\d{4}/, '"expires":"2999'),
  ),
  broken(
    'ledger-signer-edited',
    'an entry is said to be somebody else’s',
    '"Rehearsal executor" as approver, a role that they do not hold',
    edited(5, '"by":"Rehearsal approver"', '"by":"Rehearsal executor"'),
  ),
  broken('ledger-line-removed', 'an entry in the middle is missing', 'number 4 after 2', ({ ledger: lines }) => ({
    ledger: lines.toSpliced(2, 1),
  })),
  broken('ledger-line-doubled', 'an entry is there twice', 'number 2 after 2', ({ ledger: lines }) => ({
    ledger: lines.toSpliced(2, 0, lines[1] ?? ''),
  })),
  broken('ledger-lines-swapped', 'two entries change places', 'number 3 after 1', swapped),
  broken('ledger-line-blank', 'a line is blank', 'no ledger entry', ({ ledger: lines }) => ({
    ledger: ['', ...lines],
  })),
  broken(
    'ledger-line-respaced',
    'an entry says the same in another way',
    'an entry written in another way',
    edited(2, '{', '{ '),
  ),
  broken('ledger-head-gone', 'the head file is gone', 'no file', () => ({ head: null })),
  broken('ledger-head-damaged', 'the head file is damaged', 'no count and hash', () => ({ head: 'no head' })),
  broken(
    'ledger-head-of-another-state',
    'the head file remembers another entry',
    'another entry than its head file remembers',
    ({ head }) => ({ head: (head ?? '').replace(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`) }),
  ),
  cut('ledger-tail-cut', 'the last entry is cut off', 4, ({ ledger: lines }) => ({ ledger: lines.slice(0, -1) })),
  cut('ledger-emptied', 'the ledger is emptied', 0, () => ({ ledger: [] })),
];

const signers: readonly FileFault[] = [
  {
    name: 'signer-removed',
    kind: 'control',
    title: 'somebody who signed is no longer in the signers file',
    check: 'pre.stop',
    change: ({ signers: text }) => ({ signers: text.replace('"Rehearsal approver"', '"Somebody else"') }),
    finding: { subject: 'D3_LEDGER_BROKEN', have: '"Rehearsal approver", who is in no signers file', want: WHOLE },
  },
  {
    name: 'signer-in-another-role',
    kind: 'control',
    title: 'somebody signed in a role that they do not hold',
    check: 'pre.stop',
    change: ({ signers: text }) => ({ signers: text.replace('["approver"]', '["verifier"]') }),
    finding: {
      subject: 'D3_LEDGER_BROKEN',
      have: '"Rehearsal approver" as approver, a role that they do not hold',
      want: WHOLE,
    },
  },
  {
    name: 'signers-file-damaged',
    kind: 'control',
    title: 'the signers file is no JSON',
    check: 'pre.stop',
    change: () => ({ signers: 'nobody' }),
    finding: {
      subject: 'D3_SIGNERS_UNREADABLE',
      have: 'text that is no JSON',
      want: 'names, public keys and roles (format d3-signers/1)',
    },
  },
];

const unreadable = (name: string, title: string, have: string, change: FileFault['change']): FileFault => ({
  name,
  kind: 'control',
  title,
  check: 'pre.approved',
  change,
  finding: { subject: 'D3_PLAN_UNREADABLE', have, want: 'the plan of digest *' },
});

const plan: readonly FileFault[] = [
  unreadable('plan-altered', 'the approved plan is altered', 'digest *', ({ plan: text }) => ({
    plan: (text ?? '').replace('"d3-plan/1"', '"d3-plan/2"'),
  })),
  unreadable('plan-gone', 'the approved plan is gone', 'no file', () => ({ plan: null })),
  unreadable('plan-damaged', 'the approved plan is cut in half', 'text that is no JSON', ({ plan: text }) => ({
    plan: (text ?? '').slice(0, 200),
  })),
];

/** The ledger is altered between the preconditions and the first row. */
const start: readonly FileFault[] = [
  {
    name: 'ledger-edited-meanwhile',
    kind: 'control',
    title: 'the ledger is edited after the preconditions',
    check: 'control.start',
    change: edited(4, /"anchorDate":"\d{4}/, '"anchorDate":"2999'),
    finding: { subject: 'D3_LEDGER_BROKEN', have: 'a signature that does not fit', want: WHOLE },
  },
  {
    name: 'ledger-cut-meanwhile',
    kind: 'control',
    title: 'the ledger is cut after the preconditions',
    check: 'control.start',
    change: ({ ledger: lines }) => ({ ledger: lines.slice(0, 3) }),
    finding: {
      subject: 'D3_LEDGER_CUT',
      have: 'an end after 3 entries',
      want: '5 entries, as its head file remembers',
    },
  },
];

export const fileFaults: readonly FileFault[] = [...ledger, ...signers, ...plan, ...start];
