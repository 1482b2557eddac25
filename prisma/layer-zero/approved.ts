import type { PartnerRole } from '../generated/client.ts';
import data from './layer-zero.json' with { type: 'json' };

export type PersonaKind = 'admin' | 'staff' | 'endUser' | 'auditor';

export interface ApprovedPersona {
  /** The part of the email before `@<slug>.demo`; within a tenant it names the person. */
  local: string;
  kind: PersonaKind;
  name: string;
  phone: string;
}

export interface ApprovedTenant {
  slug: string;
  name: string;
  description: string;
  /** The part of Lagos that the tenant is in. */
  city: string;
  /** What the platform activated for it, and shows of its instance. */
  suites: readonly string[];
  personas: readonly ApprovedPersona[];
}

export interface ApprovedPartnerUser {
  email: string;
  name: string;
  phone: string;
  role: PartnerRole;
  department: string;
  /**
   * Slugs of the tenants that this user is to be assigned to, which the platform's owner does before the phase; owner and
   * admin see all of them anyway.
   */
  assigned: readonly string[];
}

export interface ApprovedPartner {
  slug: string;
  name: string;
  email: string;
  phone: string;
  referralCode: string;
  users: readonly ApprovedPartnerUser[];
}

/** The one partner and the 16 tenants that demo data may be written for (mandate clauses 2.a, 2.b). */
export const approved: { partner: ApprovedPartner; tenants: readonly ApprovedTenant[] } = {
  partner: data.partner as ApprovedPartner,
  tenants: data.tenants as readonly ApprovedTenant[],
};

export function personaEmail(tenantSlug: string, local: string): string {
  return `${local}@${tenantSlug}.demo`;
}
