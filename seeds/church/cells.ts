import type { Row } from '../seed.ts';
import { type Context, content, inTurn, must, numberOf } from './context.ts';
import { unitId } from './organisation.ts';
import { type Believer, householdsIn, isAdult, livingIn } from './standing.ts';

/** Two households and some who live alone, meeting at the first household's. */
export interface Cell {
  index: number;
  code: string;
  area: string;
  unit: string;
  address: string;
  formed: number;
  leader: Believer;
  assistant: Believer;
  host: Believer;
  /** Everybody who belongs or has belonged to it. */
  people: readonly Believer[];
}

const GONE: readonly Believer['status'][] = ['INACTIVE', 'TRANSFERRED'];
const MEMBERS_AT_MOST = [12, 14, 15, 16, 18, 20];
const DAYS_TO_SETTLE_IN = 30;

/** Every adult who belongs to the church is in one cell; large households share theirs with small ones. */
export function cellsOf(believers: readonly Believer[]): Cell[] {
  const houses = householdsIn(believers).map((house, index) => ({
    index,
    adults: livingIn(house, believers).filter(isAdult),
  }));
  const bySize = houses.toSorted((a, b) => b.adults.length - a.adults.length);
  const alone = believers.filter(({ household, status }) => household === null && status !== 'VISITOR');
  const staying = alone.filter(({ status }) => !GONE.includes(status));
  const gone = alone.filter(({ status }) => GONE.includes(status));
  return content.cells.map(([area = '', unit = ''], index) => {
    const [large, small] = [bySize[index], bySize.at(-1 - index)];
    const [leader, host] = large?.adults ?? [];
    return {
      index,
      code: numberOf('CELL', index),
      area,
      unit,
      address: addressOf(large?.index ?? 0, area),
      formed: -1050 + index * 12,
      leader: must(leader, `leader in ${area}`),
      assistant: must(small?.adults[0], `assistant in ${area}`),
      host: must(host, `host in ${area}`),
      people: [
        ...(large?.adults ?? []),
        ...(small?.adults ?? []),
        ...staying.filter((_, turn) => turn % content.cells.length === index),
        ...gone.filter((_, turn) => turn % content.cells.length === index),
      ],
    };
  });
}

export function addressOf(index: number, area: string): string {
  return `${4 + index * 3} ${inTurn(content.streets, index)}, ${area}`;
}

/** The cell of somebody who is in one. */
export function cellOf(cells: readonly Cell[], person: Believer): Cell {
  return must(
    cells.find(({ people }) => people.includes(person)),
    `cell of ${person.fullName}`,
  );
}

export function cellRows(context: Context, cells: readonly Cell[]): Row<'chu_cell_group'>[] {
  return cells.map((cell) => {
    const [weekday, startTime] = inTurn(content.meetings, cell.index);
    return {
      id: context.id('chu_cell_group', cell.code),
      tenantId: context.tenantId,
      churchId: context.churchId,
      unitId: unitId(context, cell.unit),
      code: cell.code,
      name: `${cell.area} Cell`,
      area: cell.area,
      address: cell.address,
      weekday: Number(weekday),
      startTime: String(startTime),
      maxMembers: inTurn(MEMBERS_AT_MOST, cell.index),
      status: 'ACTIVE',
      formedOn: context.date(cell.formed),
      createdAt: context.date(cell.formed),
      updatedAt: context.date(cell.formed),
    };
  });
}

export function cellMembershipRows(context: Context, cells: readonly Cell[]): Row<'chu_cell_membership'>[] {
  return cells.flatMap((cell) =>
    cell.people.map((person) => {
      const settled =
        person.status === 'NEW_CONVERT' ? (person.changes[0]?.offset ?? 0) + 7 : person.joined + DAYS_TO_SETTLE_IN;
      const joined = context.date(Math.max(cell.formed, settled));
      const left = GONE.includes(person.status) ? context.date(person.changes.at(-1)?.offset ?? 0) : null;
      return {
        id: context.id('chu_cell_membership', cell.code, person.fullName),
        tenantId: context.tenantId,
        memberId: person.id,
        cellGroupId: context.id('chu_cell_group', cell.code),
        role: roleIn(cell, person),
        status: left === null ? 'ACTIVE' : 'LEFT',
        joinedOn: joined,
        leftOn: left,
        createdAt: joined,
        updatedAt: left ?? joined,
      };
    }),
  );
}

function roleIn(cell: Cell, person: Believer): NonNullable<Row<'chu_cell_membership'>['role']> {
  if (person === cell.leader) return 'LEADER';
  if (person === cell.assistant) return 'ASSISTANT';
  return person === cell.host ? 'HOST' : 'MEMBER';
}
