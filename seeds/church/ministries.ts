import type { Row } from '../seed.ts';
import { type Context, content, must } from './context.ts';
import { type Believer, byPersona, isAdult } from './standing.ts';

/** A ministry with the workers who carry it, its leader first, and members who help. */
interface Ministry {
  name: string;
  people: readonly Believer[];
}

const PEOPLE_IN_EACH = 8;
/** After the first visit: workers' training takes longer than finding a place. */
const DAYS_TO_SERVE = { worker: 310, member: 200 };

/** Every worker without an account serves in one ministry, and nobody in two. */
export function ministriesOf(believers: readonly Believer[]): Ministry[] {
  const placed = new Set<Believer>();
  const take = (count: number, fits: (person: Believer) => boolean) => {
    const people = believers.filter((person) => !placed.has(person) && fits(person)).slice(0, count);
    for (const person of people) placed.add(person);
    return people;
  };
  return content.ministries.map(({ name, only, workers }) => {
    const sex = ({ sex: theirs }: Believer) => only === null || only === 'YOUTH' || theirs.toUpperCase() === only;
    const young = ({ place }: Believer) => only !== 'YOUTH' || place === 'CHILD';
    return {
      name,
      people: [
        ...take(workers, (person) => person.status === 'WORKER' && person.persona === null && sex(person)),
        ...take(
          PEOPLE_IN_EACH - workers,
          (person) => person.status === 'MEMBER' && isAdult(person) && sex(person) && young(person),
        ),
      ],
    };
  });
}

export function ministryRows(context: Context): Row<'chu_ministry'>[] {
  const since = context.date(-content.church.establishedDaysAgo);
  return content.ministries.map(({ name, description }) => ({
    id: context.id('chu_ministry', name),
    tenantId: context.tenantId,
    churchId: context.churchId,
    name,
    description,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

/** A department is headed by an account, or by whoever leads the ministry that does its work. */
export function departmentRows(
  context: Context,
  believers: readonly Believer[],
  ministries: readonly Ministry[],
): Row<'chu_department'>[] {
  return content.departments.map(({ name, description, head }) => {
    const leader = ministries.find((ministry) => ministry.name === head)?.people[0] ?? byPersona(believers, head);
    const since = context.date(leader.joined + DAYS_TO_SERVE.worker);
    return {
      id: context.id('chu_department', name),
      tenantId: context.tenantId,
      churchId: context.churchId,
      name,
      description,
      headMemberId: leader.id,
      status: 'ACTIVE',
      createdAt: since,
      updatedAt: since,
    };
  });
}

export function ministryAssignmentRows(
  context: Context,
  ministries: readonly Ministry[],
): Row<'chu_ministry_assignment'>[] {
  return ministries.flatMap(({ name, people }) =>
    people.map((person, index) => {
      const since = context.date(
        person.joined + (person.status === 'WORKER' ? DAYS_TO_SERVE.worker : DAYS_TO_SERVE.member),
      );
      return {
        id: context.id('chu_ministry_assignment', name, person.fullName),
        tenantId: context.tenantId,
        ministryId: context.id('chu_ministry', name),
        memberId: person.id,
        role: must((['LEADER', 'ASSISTANT'] as const)[index] ?? 'MEMBER', 'role'),
        status: 'ACTIVE',
        since,
        createdAt: since,
        updatedAt: since,
      };
    }),
  );
}
