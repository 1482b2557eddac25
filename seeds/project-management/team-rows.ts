import type { Row } from '../seed.ts';
import type { Firm } from './firm.ts';
import { memberRowId, type PlannedProject } from './planned-project.ts';

/** Whoever plans a draft is on its team already; for other projects work begins on the first day. */
export function teamRows(firm: Firm, projects: readonly PlannedProject[]): Row<'project_team_member'>[] {
  return projects.flatMap(({ id, listed, createdAt, startedAt }) =>
    listed.team.map(({ person, role, joined, left }) => {
      const joinedAt = joined === undefined ? (startedAt ?? createdAt) : firm.at(joined, '09:00');
      const leftAt = left === undefined ? null : firm.at(left, '17:00');
      return {
        id: memberRowId(firm, listed, person),
        tenantId: firm.tenantId,
        projectId: id,
        ...firm.colleague(person),
        role,
        status: leftAt === null ? 'ACTIVE' : 'LEFT',
        joinedAt,
        leftAt,
        createdAt: joinedAt,
        updatedAt: leftAt ?? joinedAt,
      };
    }),
  );
}
