import { fromNaira, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Context, content, numberOf } from './context.ts';
import type { Flow } from './giving.ts';
import { monthBefore, onDay, onWeekday, quarterBefore } from './months.ts';

type Category = Row<'chu_expense_fact'>['category'];

export interface Expense extends Flow {
  category: Category;
  description: string;
}

/** Money leaves the bank on working days. */
export function expensesOf({ calendar }: Context): Expense[] {
  return content.expenses.map(({ monthsBack, day, category, description, naira }) => ({
    at: onDay(onWeekday(`${monthBefore(calendar, monthsBack)}-${String(day).padStart(2, '0')}`), '14:30'),
    amountKobo: fromNaira(naira),
    category: category as Category,
    description,
  }));
}

/** The administrator approves what the financial secretary records. */
export function expenseRows(context: Context, expenses: readonly Expense[]): Row<'chu_expense_fact'>[] {
  return expenses.map(({ at, amountKobo, category, description }, index) => ({
    id: context.id('chu_expense_fact', numberOf('EXP', index)),
    tenantId: context.tenantId,
    churchId: context.churchId,
    expenseNumber: numberOf('EXP', index),
    category,
    description,
    amount: toDecimal(amountKobo),
    currency: 'NGN',
    spentAt: at,
    recordedById: context.persona('finance').id,
    approvedById: context.persona('admin').id,
    approvedAt: context.calendar.after(at, -240),
    createdAt: at,
  }));
}

/** The board approves a year's budget in the December before. */
export function budgetRows(context: Context): Row<'chu_budget_fact'>[] {
  const year = Number(context.calendar.today.slice(0, 4));
  const approvedAt = onDay(onWeekday(`${year - 1}-12-12`), '17:00');
  return Object.entries(content.budgets).map(([category, naira]) => ({
    id: context.id('chu_budget_fact', category),
    tenantId: context.tenantId,
    churchId: context.churchId,
    category: category as Category,
    year,
    amount: toDecimal(fromNaira(naira)),
    currency: 'NGN',
    approvedById: context.persona('pastor').id,
    approvedAt,
    createdAt: approvedAt,
  }));
}

/** The quarter before the last is published; the last one has been recorded on the morning after it. */
export function disclosureRows(
  context: Context,
  flows: { tithes: readonly Flow[]; offerings: readonly Flow[]; expenses: readonly Flow[] },
): Row<'chu_disclosure'>[] {
  return [2, 1].map((quartersBack) => {
    const { period, start, end } = quarterBefore(context.calendar, quartersBack);
    const within = (all: readonly Flow[]) =>
      sum(all.filter(({ at }) => at >= start && at < end).map(({ amountKobo }) => amountKobo));
    const [tithes, offerings, expenses] = [within(flows.tithes), within(flows.offerings), within(flows.expenses)];
    const recordedAt = context.calendar.after(end, 9 * 60);
    const publishedAt = quartersBack === 1 ? null : context.calendar.after(end, 14 * 24 * 60 + 12 * 60);
    return {
      id: context.id('chu_disclosure', String(quartersBack)),
      tenantId: context.tenantId,
      churchId: context.churchId,
      period,
      periodStart: start,
      periodEnd: end,
      titheTotal: toDecimal(tithes),
      offeringTotal: toDecimal(offerings),
      expenseTotal: toDecimal(expenses),
      netTotal: toDecimal(tithes + offerings - expenses),
      currency: 'NGN',
      status: publishedAt === null ? 'RECORDED' : 'PUBLISHED',
      recordedById: context.persona('finance').id,
      recordedAt,
      publishedById: publishedAt && context.persona('pastor').id,
      publishedAt,
      createdAt: recordedAt,
      updatedAt: publishedAt ?? recordedAt,
    };
  });
}
