import type { Fault } from '../engine/fault.ts';
import { account, client, matter, party, spoil } from './plant.ts';

/** For the rules on clients, matters and parties. */
export const matterFaults: readonly Fault[] = [
  spoil(
    'client-mix',
    'a company is filed as a person',
    ['leg_client', client('NAC-CL-0003'), `type = 'INDIVIDUAL'`],
    ['CORPORATE', '3', '4'],
  ),
  spoil(
    'matter-mix',
    'a closed matter is archived',
    ['leg_matter', matter('NAC-MAT-0001'), `status = 'ARCHIVED'`],
    ['ARCHIVED', '1', '0'],
  ),
  spoil(
    'matter-types',
    'the tax appeal is filed as civil',
    ['leg_matter', matter('NAC-MAT-0007'), `type = 'CIVIL'`],
    ['CIVIL', '3', '2'],
  ),
  spoil(
    'billing-mix',
    'a contingency becomes hours',
    ['leg_matter', matter('NAC-MAT-0010'), `"billingType" = 'HOURLY'`],
    ['CONTINGENCY', '0', '1'],
  ),
  spoil(
    'party-mix',
    'the expert becomes a witness',
    ['leg_matter_party', party('NAC-MAT-0003', 'EXPERT'), `role = 'WITNESS'`],
    ['EXPERT', '0', '1'],
  ),
  spoil(
    'numbers',
    'a matter has the number of another firm',
    ['leg_matter', matter('NAC-MAT-0004'), `"matterNumber" = 'OKO-MAT-0004'`],
    ['OKO-MAT-0004', 'OKO-', 'NAC-'],
  ),
  spoil(
    'matter-numbers',
    'the latest matter came in first',
    ['leg_matter', matter('NAC-MAT-0010'), `"createdAt" = "createdAt" - interval '2 years'`],
    ['NAC-MAT-0001', 'NAC-MAT-0001', 'NAC-MAT-0002'],
  ),
  spoil(
    'matter-states',
    'a closed matter was never closed',
    ['leg_matter', matter('NAC-MAT-0002'), '"closedAt" = NULL'],
    [
      'NAC-MAT-0002',
      'status=CLOSED openedAt=2025-05-15 10:00:00 heldAt=null holdReason=null closedAt=null outcome=Judgment debt paid in full before execution',
      'as agreed',
    ],
  ),
  spoil(
    'matter-states',
    'a matter is on hold for no reason',
    ['leg_matter', matter('NAC-MAT-0006'), '"holdReason" = NULL'],
    [
      'NAC-MAT-0006',
      'status=ON_HOLD openedAt=2025-10-22 10:00:00 heldAt=2026-02-19 11:00:00 holdReason=null closedAt=null outcome=null',
      'as agreed',
    ],
  ),
  spoil(
    'matter-times',
    'a matter is closed before it is opened',
    ['leg_matter', matter('NAC-MAT-0001'), `"closedAt" = "openedAt" - interval '1 day'`],
    [
      'NAC-MAT-0001',
      'createdAt=2025-01-10 09:00:00 openedAt=2025-01-15 10:00:00 heldAt=null closedAt=2025-01-14 10:00:00 updatedAt=2026-01-09 16:00:00',
      'as agreed',
    ],
  ),
  spoil(
    'fees-agreed',
    'a flat fee is ₦100 m',
    ['leg_matter', matter('NAC-MAT-0005'), '"agreedFee" = 100000000'],
    ['NAC-MAT-0005', 'billingType=FLAT agreedFee=100000000.00 contingencyPercent=null', 'as agreed'],
  ),
  spoil(
    'fees-agreed',
    'a contingency has no share',
    ['leg_matter', matter('NAC-MAT-0010'), '"contingencyPercent" = NULL'],
    ['NAC-MAT-0010', 'billingType=CONTINGENCY agreedFee=null contingencyPercent=null', 'as agreed'],
  ),
  spoil(
    'suit-numbers',
    'a suit of the Federal High Court has a number of Ikeja',
    ['leg_matter', matter('NAC-MAT-0004'), `"suitNumber" = 'ID/77/2025'`],
    [
      'NAC-MAT-0004',
      'Federal High Court, Lagos, ID/77/2025, Hon. Justice Titi Ogunbanwo',
      '^FHC/L/CS/[0-9]+/[0-9]{4}$ and a judge',
    ],
  ),
  spoil(
    'suit-numbers',
    'a suit has no judge',
    ['leg_matter', matter('NAC-MAT-0008'), 'judge = NULL'],
    ['NAC-MAT-0008', 'National Industrial Court, Lagos, NICN/LA/318/2025', '^NICN/LA/[0-9]+/[0-9]{4}$ and a judge'],
  ),
  spoil(
    'leads',
    'a matter is led by the client',
    ['leg_matter', matter('NAC-MAT-0003'), `"leadLawyerId" = ${account('client')}`],
    ['NAC-MAT-0003', 'client@demo-legal.demo', 'a lawyer'],
  ),
  spoil(
    'clients-served',
    'a client has no matter',
    ['leg_matter', matter('NAC-MAT-0009'), `"clientId" = ${client('NAC-CL-0001')}`],
    ['NAC-CL-0008', 'no matter', 'served'],
  ),
  spoil(
    'client-account',
    'the account belongs to a client of another name',
    ['leg_client', client('NAC-CL-0002'), `name = 'Chief Somebody Else'`],
    [
      'clients with an account',
      'Chief Somebody Else Chief Bashir Danladi client@demo-legal.demo',
      'Chief Bashir Danladi Chief Bashir Danladi client@demo-legal.demo',
    ],
  ),
  spoil(
    'client-account',
    'nobody can sign in',
    ['leg_client', client('NAC-CL-0002'), '"userId" = NULL'],
    ['clients with an account', null, 'Chief Bashir Danladi Chief Bashir Danladi client@demo-legal.demo'],
  ),
  spoil(
    'client-parties',
    'a client is not among the parties',
    ['leg_matter_party', party('NAC-MAT-0004', 'CLIENT'), `role = 'WITNESS'`],
    ['NAC-MAT-0004', null, 'Oakthorn Merchant Credit Ltd'],
  ),
  spoil(
    'invented-names',
    'a company that exists is sued',
    ['leg_matter_party', party('NAC-MAT-0003', 'OPPOSING_PARTY'), `name = 'Dangote Homes Plc'`],
    ['NAC-MAT-0003 Dangote Homes Plc', 'dangote', 'nobody known'],
  ),
  spoil(
    'invented-names',
    'a client is a public body',
    ['leg_client', client('NAC-CL-0003'), `name = 'Federal Ministry of Works'`],
    ['NAC-CL-0003 Federal Ministry of Works', 'ministry', 'nobody known'],
  ),
  spoil(
    'adverse',
    'the firm’s own client is on the other side',
    ['leg_matter_party', party('NAC-MAT-0004', 'CLIENT'), '"isAdverse" = true'],
    ['NAC-MAT-0004 Oakthorn Merchant Credit Ltd', 'true', 'false'],
  ),
  spoil(
    'other-side',
    'a suit is against nobody',
    ['leg_matter_party', party('NAC-MAT-0008', 'OPPOSING_PARTY'), '"isAdverse" = false'],
    ['NAC-MAT-0008', 'nobody', 'somebody'],
  ),
  spoil(
    'judges',
    'a matter goes to another judge',
    ['leg_matter', matter('NAC-MAT-0008'), `judge = 'Hon. Justice Titi Ogunbanwo'`],
    ['NAC-MAT-0008', 'Hon. Justice Chinyere Nwokedi', 'Hon. Justice Titi Ogunbanwo'],
  ),
];
