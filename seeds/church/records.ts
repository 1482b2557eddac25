import type { Row } from '../seed.ts';
import { content, type Ground } from './ground.ts';

type Governance = Row<'chu_governance_record'>;
type Compliance = Row<'chu_compliance_record'>;

const governanceId = (ground: Ground, number: string) => ground.id('chu_governance_record', number);

export function governanceRows(ground: Ground): Governance[] {
  return content.governance.map((record) => {
    const preparedAt = ground.calendar.at(-record.preparedDaysAgo, '15:00');
    const approvedAt = record.approvedDaysAgo === null ? null : ground.calendar.at(-record.approvedDaysAgo, '18:30');
    return {
      id: governanceId(ground, record.number),
      tenantId: ground.tenantId,
      churchId: ground.churchId,
      recordNumber: record.number,
      type: record.type as Governance['type'],
      title: record.title,
      summary: record.summary,
      status: record.status as NonNullable<Governance['status']>,
      preparedById: ground.persona('admin').id,
      preparedAt,
      approvedById: approvedAt && ground.persona('pastor').id,
      approvedAt,
      supersededById: record.supersededBy && governanceId(ground, record.supersededBy),
      createdAt: preparedAt,
      updatedAt: approvedAt ?? preparedAt,
    };
  });
}

export function complianceRows(ground: Ground): Compliance[] {
  const date = (offset: number | null) => (offset === null ? null : ground.date(offset));
  return content.compliance.map(({ type, title, authority, status, dueIn, compliedIn, expiresIn }) => {
    const opened = ground.date(Math.min(dueIn, 0) - 60);
    return {
      id: ground.id('chu_compliance_record', type),
      tenantId: ground.tenantId,
      churchId: ground.churchId,
      type: type as Compliance['type'],
      title,
      authority,
      status: status as NonNullable<Compliance['status']>,
      dueOn: ground.date(dueIn),
      compliedOn: date(compliedIn),
      expiresOn: date(expiresIn),
      createdAt: opened,
      updatedAt: status === 'EXPIRED' && expiresIn !== null ? ground.date(expiresIn) : (date(compliedIn) ?? opened),
    };
  });
}
