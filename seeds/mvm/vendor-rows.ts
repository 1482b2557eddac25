import { fromNaira, type Kobo, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { market, named, type RegistrationContent, type VendorContent } from './content.ts';
import type { DatedOrder } from './dated-orders.ts';
import { bankDay, type Ground, latest } from './ground.ts';
import { isSold } from './priced-orders.ts';

export function configRow({ calendar, tenantId, id }: Ground): Row<'mvm_marketplace_config'> {
  const { opened, minimumPayoutNaira, ...config } = market.config;
  return {
    id: id('mvm_marketplace_config', 'config'),
    tenantId,
    ...config,
    minimumPayoutAmount: toDecimal(fromNaira(minimumPayoutNaira)),
    vendorsNeedApproval: true,
    payoutsNeedApproval: true,
    currency: 'NGN',
    country: 'NG',
    timezone: 'Africa/Lagos',
    isActive: true,
    createdAt: calendar.at(opened, '09:00'),
    updatedAt: calendar.at(opened, '09:00'),
  };
}

export function tierRows({ calendar, tenantId, id }: Ground): Row<'mvm_vendor_tier'>[] {
  return market.tiers.map((tier, index) => ({
    id: id('mvm_vendor_tier', tier.code),
    tenantId,
    code: tier.code,
    name: tier.name,
    rank: index + 1,
    commissionPercent: tier.commissionPercent,
    minimumMonthlySales: toDecimal(fromNaira(tier.monthlySalesNaira)),
    minimumMonthlyOrders: tier.monthlyOrders,
    minimumRating: tier.rating,
    supportLevel: tier.support,
    isDefault: index === 0,
    createdAt: calendar.at(market.config.opened, '09:20'),
    updatedAt: calendar.at(market.config.opened, '09:20'),
  }));
}

/** What has happened to a vendor and when; an application is looked at within a week. */
function historyOf({ calendar }: Ground, vendor: VendorContent) {
  const registeredAt = calendar.at(vendor.registered, '10:30');
  const isApproved = vendor.status !== 'PENDING_APPROVAL';
  return {
    registeredAt,
    approvedAt: isApproved ? calendar.at(bankDay(calendar, vendor.registered + 5), '15:10') : null,
    tierReviewedAt: isApproved ? calendar.at(market.tierReview, '11:00') : null,
    suspendedAt: vendor.suspended === null ? null : calendar.at(vendor.suspended, '16:20'),
  };
}

/** The denormalised totals come from the orders and payouts themselves. */
export function vendorRows(
  ground: Ground,
  orders: readonly DatedOrder[],
  payouts: readonly Row<'mvm_payout'>[],
): Row<'mvm_vendor'>[] {
  return market.vendors.map((vendor, index) => {
    const id = ground.id('mvm_vendor', vendor.slug);
    const history = historyOf(ground, vendor);
    const sold = orders
      .flatMap((order) => order.parts)
      .filter((part) => part.part.vendor === vendor.slug && isSold(part));
    const paid = payouts.filter((payout) => payout.vendorId === id && payout.status === 'COMPLETED');
    const paidAt = paid.map((payout) => String(payout.completedAt));
    return {
      id,
      tenantId: ground.tenantId,
      tierId: vendor.tier === null ? null : ground.id('mvm_vendor_tier', vendor.tier),
      slug: vendor.slug,
      tradeName: vendor.tradeName,
      legalName: vendor.legalName,
      businessType: vendor.businessType,
      trade: vendor.trade,
      contactName: contactOf(ground, vendor, index).name,
      email: `shop@${vendor.slug}.example`,
      phone: contactOf(ground, vendor, index).phone,
      address: vendor.address,
      lga: vendor.lga,
      city: vendor.city,
      state: 'Lagos',
      country: 'NG',
      ...bankOf(vendor),
      ...standing(ground, vendor),
      ratingAverage: vendor.rating,
      ratingCount: vendor.ratingCount,
      monthlySales: toDecimal(fromNaira(vendor.monthlySalesNaira)),
      monthlyOrders: vendor.monthlyOrders,
      totalOrders: sold.length,
      totalSales: toDecimal(sum(sold.map((part) => part.sale))),
      totalCommission: toDecimal(sum(sold.map((part) => part.commission))),
      totalPaidOut: toDecimal(sum(paid.map((payout): Kobo => fromNaira(Number(payout.netAmount))))),
      ...history,
      suspensionReason: vendor.suspensionReason,
      createdAt: history.registeredAt,
      updatedAt: latest([...Object.values(history), ...sold.map((part) => part.updatedAt), ...paidAt]),
    };
  });
}

function standing(ground: Ground, vendor: VendorContent) {
  const isApproved = vendor.status !== 'PENDING_APPROVAL';
  return {
    status: vendor.status,
    onboardingStep: isApproved ? 'COMPLETED' : 'BANK_INFO',
    isVerified: vendor.status === 'APPROVED',
    commissionOverridePercent: vendor.override,
    approvedById: isApproved ? ground.persona('admin').id : null,
  } as const;
}

/** The account that a vendor is paid into; a payout keeps a copy. */
export function bankOf(vendor: VendorContent) {
  return {
    bankName: vendor.bank,
    bankCode: vendor.bankCode,
    accountNumber: vendor.accountNumber,
    accountName: vendor.legalName,
  };
}

/** The owner of the shop: the portal's persona where there is one, else somebody of the roster. */
function contactOf(ground: Ground, vendor: VendorContent, index: number) {
  const owner = ground.owners[index];
  if (!owner) throw new Error(`the roster has no owner for ${vendor.slug}`);
  const { fullName, phone, email } = owner;
  if (vendor.slug !== market.portalUser.vendor) return { name: fullName, email, phone, userId: null };
  const persona = ground.persona(market.portalUser.persona);
  return { name: persona.name, email: persona.email, phone, userId: persona.id };
}

/** Each approved vendor's owner, and the staff of the larger shops. */
export function staffRows(ground: Ground): Row<'mvm_vendor_staff'>[] {
  const owners = market.vendors.flatMap((vendor, index) =>
    vendor.status === 'APPROVED'
      ? [staffRow(ground, vendor, { ...contactOf(ground, vendor, index), role: 'OWNER' as const })]
      : [],
  );
  const others = market.extraStaff.map(({ vendor, role }, index) => {
    const member = ground.staff[index];
    if (!member) throw new Error(`the roster has no staff for ${vendor}`);
    const { fullName, email, phone } = member;
    return staffRow(ground, named(market.vendors, 'slug', vendor), {
      name: fullName,
      email,
      phone,
      userId: null,
      role,
    });
  });
  return [...owners, ...others];
}

type StaffMember = Pick<Row<'mvm_vendor_staff'>, 'name' | 'email' | 'phone'> &
  Required<Pick<Row<'mvm_vendor_staff'>, 'userId' | 'role'>>;

function staffRow(ground: Ground, vendor: VendorContent, member: StaffMember): Row<'mvm_vendor_staff'> {
  const invitedAt = ground.calendar.after(
    String(historyOf(ground, vendor).approvedAt),
    member.role === 'OWNER' ? 20 : 95,
  );
  return {
    id: ground.id('mvm_vendor_staff', vendor.slug, member.email),
    vendorId: ground.id('mvm_vendor', vendor.slug),
    userId: member.userId,
    name: member.name,
    email: member.email,
    phone: member.phone,
    role: member.role,
    isActive: true,
    createdAt: invitedAt,
    updatedAt: invitedAt,
  };
}

export function registrationRows(ground: Ground): Row<'mvm_vendor_registration'>[] {
  return market.registrations.map((registration) => registrationRow(ground, registration));
}

function registrationRow(ground: Ground, registration: RegistrationContent): Row<'mvm_vendor_registration'> {
  const index = market.vendors.findIndex((vendor) => vendor.slug === registration.vendor);
  const vendor = named(market.vendors, 'slug', registration.vendor);
  const contact = contactOf(ground, vendor, index);
  const { registeredAt, approvedAt } = historyOf(ground, vendor);
  const documentsSubmittedAt = ground.calendar.at(vendor.registered + registration.documentsAfterDays, '14:40');
  return {
    id: ground.id('mvm_vendor_registration', vendor.slug),
    partnerId: ground.partnerId,
    tenantId: ground.tenantId,
    vendorId: ground.id('mvm_vendor', vendor.slug),
    phone: contact.phone,
    phoneVerifiedAt: ground.calendar.after(registeredAt, -3),
    applicantName: contact.name,
    businessName: vendor.tradeName,
    businessType: vendor.businessType,
    trade: vendor.trade,
    lga: vendor.lga,
    state: 'Lagos',
    identityDocument: registration.identityDocument,
    identityReference: `${market.numberPrefix}-KYC-${vendor.slug}-identity`,
    businessReference: `${market.numberPrefix}-KYC-${vendor.slug}-business`,
    documentsSubmittedAt,
    status: vendor.status,
    reviewedById: approvedAt === null ? null : ground.persona('admin').id,
    reviewedAt: approvedAt,
    createdAt: ground.calendar.after(registeredAt, -6),
    updatedAt: latest([documentsSubmittedAt, approvedAt]),
  };
}
