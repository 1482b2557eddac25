import type { Row } from '../seed.ts';
import { type Context, content } from './context.ts';

type Governance = Row<'chu_governance_record'>;
type Compliance = Row<'chu_compliance_record'>;

const governanceId = (context: Context, number: string) => context.id('chu_governance_record', number);

export function governanceRows(context: Context): Governance[] {
  return content.governance.map((record) => {
    const preparedAt = context.calendar.at(-record.preparedDaysAgo, '15:00');
    const approvedAt = record.approvedDaysAgo === null ? null : context.calendar.at(-record.approvedDaysAgo, '18:30');
    return {
      id: governanceId(context, record.number),
      tenantId: context.tenantId,
      churchId: context.churchId,
      recordNumber: record.number,
      type: record.type as Governance['type'],
      title: record.title,
      summary: record.summary,
      status: record.status as NonNullable<Governance['status']>,
      preparedById: context.persona('admin').id,
      preparedAt,
      approvedById: approvedAt && context.persona('pastor').id,
      approvedAt,
      supersededById: record.supersededBy && governanceId(context, record.supersededBy),
      createdAt: preparedAt,
      updatedAt: approvedAt ?? preparedAt,
    };
  });
}

export function complianceRows(context: Context): Compliance[] {
  const date = (offset: number | null) => (offset === null ? null : context.date(offset));
  return content.compliance.map(({ type, title, authority, status, dueIn, compliedIn, expiresIn }) => {
    const opened = context.date(Math.min(dueIn, 0) - 60);
    return {
      id: context.id('chu_compliance_record', type),
      tenantId: context.tenantId,
      churchId: context.churchId,
      type: type as Compliance['type'],
      title,
      authority,
      status: status as NonNullable<Compliance['status']>,
      dueOn: context.date(dueIn),
      compliedOn: date(compliedIn),
      expiresOn: date(expiresIn),
      createdAt: opened,
      updatedAt: status === 'EXPIRED' && expiresIn !== null ? context.date(expiresIn) : (date(compliedIn) ?? opened),
    };
  });
}
