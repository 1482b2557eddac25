-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "WhWarehouseType" AS ENUM ('MAIN', 'DEPOT', 'CENTRE');

-- CreateEnum
CREATE TYPE "WhActiveStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "WhZoneType" AS ENUM ('RECEIVING', 'STORAGE', 'PICKING', 'SHIPPING', 'QUARANTINE', 'RETURNS', 'BULK', 'COLD', 'HAZMAT');

-- CreateEnum
CREATE TYPE "WhBinType" AS ENUM ('FLOOR', 'PALLET', 'SHELF', 'CAGE', 'COLD');

-- CreateEnum
CREATE TYPE "WhBinStatus" AS ENUM ('ACTIVE', 'BLOCKED');

-- CreateEnum
CREATE TYPE "WhBatchStatus" AS ENUM ('ACTIVE', 'EXPIRED', 'RECALLED');

-- CreateEnum
CREATE TYPE "WhQualityStatus" AS ENUM ('APPROVED', 'QUARANTINE', 'REJECTED', 'PENDING');

-- CreateEnum
CREATE TYPE "WhReceiptType" AS ENUM ('PURCHASE_ORDER', 'TRANSFER', 'RETURN');

-- CreateEnum
CREATE TYPE "WhReceiptStatus" AS ENUM ('EXPECTED', 'RECEIVING', 'INSPECTING', 'COMPLETED', 'PARTIAL', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WhInspectionStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "WhPutawayStatus" AS ENUM ('PENDING', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WhPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "WhPickListStatus" AS ENUM ('PENDING', 'ASSIGNED', 'PICKING', 'PICKED', 'PACKED', 'DISPATCHED', 'SHORT', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WhPickItemStatus" AS ENUM ('PENDING', 'PICKED', 'SHORT');

-- CreateEnum
CREATE TYPE "WhMovementType" AS ENUM ('RECEIPT', 'PUTAWAY', 'PICK', 'TRANSFER_OUT', 'TRANSFER_IN', 'ADJUSTMENT', 'RELOCATION', 'SCRAP', 'RETURN', 'CYCLE_COUNT');

-- CreateEnum
CREATE TYPE "ChuChurchStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "ChuUnitLevel" AS ENUM ('DENOMINATION', 'DIOCESE', 'ZONE', 'DISTRICT', 'PARISH');

-- CreateEnum
CREATE TYPE "ChuAssignmentStatus" AS ENUM ('ACTIVE', 'TERMINATED');

-- CreateEnum
CREATE TYPE "ChuGroupStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "ChuGroupRole" AS ENUM ('LEADER', 'ASSISTANT', 'HOST', 'MEMBER');

-- CreateEnum
CREATE TYPE "ChuSex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "ChuMemberStatus" AS ENUM ('VISITOR', 'NEW_CONVERT', 'MEMBER', 'WORKER', 'INACTIVE', 'TRANSFERRED', 'DECEASED');

-- CreateEnum
CREATE TYPE "ChuGuardianRelation" AS ENUM ('FATHER', 'MOTHER', 'GRANDPARENT', 'UNCLE', 'AUNT', 'GUARDIAN');

-- CreateEnum
CREATE TYPE "ChuCellMembershipStatus" AS ENUM ('ACTIVE', 'LEFT');

-- CreateEnum
CREATE TYPE "ChuServiceType" AS ENUM ('SUNDAY', 'MIDWEEK', 'PRAYER', 'VIGIL');

-- CreateEnum
CREATE TYPE "ChuEventType" AS ENUM ('OUTREACH', 'SEMINAR', 'CONFERENCE', 'RETREAT', 'CONCERT', 'PRAYER', 'THANKSGIVING');

-- CreateEnum
CREATE TYPE "ChuEventStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'ONGOING', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ChuGivingMethod" AS ENUM ('CASH', 'TRANSFER', 'USSD', 'CARD');

-- CreateEnum
CREATE TYPE "ChuFund" AS ENUM ('GENERAL', 'BUILDING_FUND', 'MISSIONS');

-- CreateEnum
CREATE TYPE "ChuPledgeStatus" AS ENUM ('ACTIVE', 'FULFILLED');

-- CreateEnum
CREATE TYPE "ChuExpenseCategory" AS ENUM ('UTILITIES', 'MAINTENANCE', 'WELFARE', 'OUTREACH', 'MEDIA', 'EVENTS');

-- CreateEnum
CREATE TYPE "ChuDisclosureStatus" AS ENUM ('RECORDED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "ChuGovernanceType" AS ENUM ('RESOLUTION', 'POLICY', 'MINUTES');

-- CreateEnum
CREATE TYPE "ChuGovernanceStatus" AS ENUM ('DRAFT', 'PENDING', 'APPROVED');

-- CreateEnum
CREATE TYPE "ChuComplianceType" AS ENUM ('REGISTRATION', 'INSURANCE', 'CHILD_PROTECTION', 'FIRE_SAFETY');

-- CreateEnum
CREATE TYPE "ChuComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CivicStaffRole" AS ENUM ('ADMIN', 'DIRECTOR', 'MANAGER', 'OFFICER', 'CLERK', 'INSPECTOR', 'REVIEWER');

-- CreateEnum
CREATE TYPE "CivicServiceCategory" AS ENUM ('PERMITS', 'LICENCES', 'CERTIFICATES', 'REGISTRATIONS', 'APPROVALS', 'RENEWALS', 'COMPLAINTS', 'INQUIRIES');

-- CreateEnum
CREATE TYPE "CivicDocumentType" AS ENUM ('IDENTITY', 'ADDRESS', 'OWNERSHIP', 'SURVEY_PLAN', 'TAX_CLEARANCE', 'PHOTO');

-- CreateEnum
CREATE TYPE "CivicDocumentStatus" AS ENUM ('PENDING', 'VERIFIED', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CivicRequestStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'PENDING_DOCUMENTS', 'PENDING_PAYMENT', 'PENDING_INSPECTION', 'APPROVED', 'REJECTED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CivicCasePriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "CivicCaseStatus" AS ENUM ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'PENDING_ACTION', 'ESCALATED', 'RESOLVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "CivicAssignmentStatus" AS ENUM ('ACTIVE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "CivicNoteVisibility" AS ENUM ('INTERNAL', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "CivicInspectionStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'RESCHEDULED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "CivicInspectionResult" AS ENUM ('PASSED', 'FAILED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "CivicFindingSeverity" AS ENUM ('OBSERVATION', 'MINOR', 'MAJOR', 'CRITICAL');

-- CreateEnum
CREATE TYPE "CivicDecision" AS ENUM ('APPROVED', 'REJECTED', 'DEFERRED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "CivicFeeType" AS ENUM ('SERVICE_FEE', 'PERMIT_FEE', 'INSPECTION_FEE', 'PENALTY', 'RENEWAL_FEE');

-- CreateEnum
CREATE TYPE "CivicBillingStatus" AS ENUM ('PENDING', 'BILLED', 'WAIVED');

-- CreateEnum
CREATE TYPE "CivicPollStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "EduSessionStatus" AS ENUM ('PLANNED', 'ACTIVE', 'COMPLETED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "EduTermName" AS ENUM ('TERM_1', 'TERM_2', 'TERM_3');

-- CreateEnum
CREATE TYPE "EduTermStatus" AS ENUM ('PLANNED', 'ACTIVE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "EduSection" AS ENUM ('JUNIOR', 'SENIOR');

-- CreateEnum
CREATE TYPE "EduSubjectCategory" AS ENUM ('LANGUAGES', 'MATHEMATICS', 'SCIENCES', 'HUMANITIES', 'BUSINESS', 'VOCATIONAL');

-- CreateEnum
CREATE TYPE "EduStaffRole" AS ENUM ('TEACHER', 'CLASS_TEACHER', 'HEAD_OF_DEPARTMENT', 'VICE_PRINCIPAL', 'PRINCIPAL', 'BURSAR', 'REGISTRAR', 'LIBRARIAN', 'COUNSELOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "EduSex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "EduStudentStatus" AS ENUM ('PROSPECTIVE', 'ACTIVE', 'GRADUATED', 'SUSPENDED', 'WITHDRAWN', 'EXPELLED', 'TRANSFERRED_OUT');

-- CreateEnum
CREATE TYPE "EduRelation" AS ENUM ('MOTHER', 'FATHER', 'AUNT', 'UNCLE', 'GRANDPARENT', 'OTHER');

-- CreateEnum
CREATE TYPE "EduEnrollmentStatus" AS ENUM ('PENDING', 'APPROVED', 'ENROLLED', 'DEFERRED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EduAttendanceStatus" AS ENUM ('PRESENT', 'LATE', 'ABSENT', 'EXCUSED', 'HALF_DAY');

-- CreateEnum
CREATE TYPE "EduAssessmentType" AS ENUM ('CA', 'TEST', 'QUIZ', 'ASSIGNMENT', 'PROJECT', 'MID_TERM', 'FINAL_EXAM', 'PRACTICAL');

-- CreateEnum
CREATE TYPE "EduAssessmentStatus" AS ENUM ('SCHEDULED', 'GRADED');

-- CreateEnum
CREATE TYPE "EduResultStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'RELEASED', 'LOCKED');

-- CreateEnum
CREATE TYPE "EduFeeType" AS ENUM ('TUITION', 'DEVELOPMENT_LEVY', 'EXAM', 'SPORTS', 'PTA', 'LAB', 'LIBRARY', 'UNIFORM');

-- CreateEnum
CREATE TYPE "EduFeeStatus" AS ENUM ('PENDING', 'BILLED', 'PARTIALLY_PAID', 'PAID', 'WAIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HealthClinicType" AS ENUM ('CLINIC', 'HOSPITAL', 'DIAGNOSTIC_CENTRE', 'PHARMACY');

-- CreateEnum
CREATE TYPE "HealthFacilityStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "HealthProviderRole" AS ENUM ('DOCTOR', 'NURSE', 'PHARMACIST', 'LAB_TECHNICIAN', 'RADIOLOGIST', 'RECEPTIONIST', 'ADMIN', 'CONSULTANT');

-- CreateEnum
CREATE TYPE "HealthSpecialty" AS ENUM ('GENERAL_PRACTICE', 'INTERNAL_MEDICINE', 'FAMILY_MEDICINE', 'PAEDIATRICS', 'OBSTETRICS_AND_GYNAECOLOGY');

-- CreateEnum
CREATE TYPE "HealthProviderStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "HealthSex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "HealthBloodGroup" AS ENUM ('A_POSITIVE', 'A_NEGATIVE', 'B_POSITIVE', 'B_NEGATIVE', 'AB_POSITIVE', 'AB_NEGATIVE', 'O_POSITIVE', 'O_NEGATIVE');

-- CreateEnum
CREATE TYPE "HealthGenotype" AS ENUM ('AA', 'AS', 'SS');

-- CreateEnum
CREATE TYPE "HealthPatientStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'DECEASED', 'TRANSFERRED');

-- CreateEnum
CREATE TYPE "HealthKinship" AS ENUM ('SPOUSE', 'MOTHER', 'FATHER', 'SIBLING');

-- CreateEnum
CREATE TYPE "HealthAppointmentType" AS ENUM ('CONSULTATION', 'FOLLOW_UP', 'PROCEDURE', 'LAB', 'IMAGING', 'VACCINATION', 'EMERGENCY', 'WALK_IN');

-- CreateEnum
CREATE TYPE "HealthAppointmentStatus" AS ENUM ('SCHEDULED', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW', 'RESCHEDULED');

-- CreateEnum
CREATE TYPE "HealthVisitStatus" AS ENUM ('REGISTERED', 'WAITING', 'IN_CONSULTATION', 'IN_LAB', 'IN_PHARMACY', 'COMPLETED', 'DISCHARGED', 'REFERRED');

-- CreateEnum
CREATE TYPE "HealthEncounterStatus" AS ENUM ('IN_PROGRESS', 'COMPLETED', 'AMENDED');

-- CreateEnum
CREATE TYPE "HealthNoteType" AS ENUM ('COMPLAINT', 'HISTORY', 'EXAMINATION', 'ASSESSMENT', 'PLAN', 'PROGRESS', 'PROCEDURE', 'DISCHARGE');

-- CreateEnum
CREATE TYPE "HealthDiagnosisType" AS ENUM ('PRIMARY', 'SECONDARY', 'DIFFERENTIAL', 'RULED_OUT');

-- CreateEnum
CREATE TYPE "HealthDiagnosisStatus" AS ENUM ('ACTIVE', 'RESOLVED', 'CHRONIC', 'RULED_OUT');

-- CreateEnum
CREATE TYPE "HealthDoseFrequency" AS ENUM ('ONCE_DAILY', 'TWICE_DAILY', 'THREE_TIMES_DAILY');

-- CreateEnum
CREATE TYPE "HealthDrugRoute" AS ENUM ('ORAL', 'TOPICAL', 'INTRAMUSCULAR', 'INTRAVENOUS');

-- CreateEnum
CREATE TYPE "HealthPrescriptionStatus" AS ENUM ('ACTIVE', 'DISPENSED', 'PARTIALLY_DISPENSED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "HealthLabUrgency" AS ENUM ('ROUTINE', 'URGENT', 'STAT');

-- CreateEnum
CREATE TYPE "HealthLabOrderStatus" AS ENUM ('ORDERED', 'SAMPLE_COLLECTED', 'PROCESSING', 'COMPLETED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HealthLabInterpretation" AS ENUM ('NORMAL', 'LOW', 'HIGH', 'ABNORMAL');

-- CreateEnum
CREATE TYPE "HealthBillingFactType" AS ENUM ('CONSULTATION', 'LAB_TEST', 'MEDICATION', 'PROCEDURE', 'IMAGING', 'VACCINATION');

-- CreateEnum
CREATE TYPE "HealthBillingFactStatus" AS ENUM ('PENDING', 'BILLED', 'WAIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityVenueStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "HospitalityRoomType" AS ENUM ('STANDARD', 'DELUXE', 'EXECUTIVE', 'SUITE', 'PRESIDENTIAL', 'STUDIO', 'APARTMENT');

-- CreateEnum
CREATE TYPE "HospitalityBedType" AS ENUM ('DOUBLE', 'TWIN', 'QUEEN', 'KING');

-- CreateEnum
CREATE TYPE "HospitalityRoomStatus" AS ENUM ('AVAILABLE', 'OCCUPIED', 'DIRTY', 'CLEANING', 'MAINTENANCE', 'OUT_OF_ORDER', 'BLOCKED');

-- CreateEnum
CREATE TYPE "HospitalityTableStatus" AS ENUM ('AVAILABLE', 'OCCUPIED', 'RESERVED', 'CLEANING');

-- CreateEnum
CREATE TYPE "HospitalityStaffRole" AS ENUM ('MANAGER', 'SUPERVISOR', 'RECEPTIONIST', 'WAITER', 'CHEF', 'COOK', 'BARTENDER', 'HOUSEKEEPING', 'MAINTENANCE', 'SECURITY', 'CONCIERGE', 'PORTER');

-- CreateEnum
CREATE TYPE "HospitalityShiftType" AS ENUM ('MORNING', 'AFTERNOON', 'NIGHT');

-- CreateEnum
CREATE TYPE "HospitalityShiftStatus" AS ENUM ('SCHEDULED', 'ACTIVE', 'COMPLETED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "HospitalityIdType" AS ENUM ('NIN', 'PASSPORT', 'DRIVERS_LICENCE', 'VOTERS_CARD');

-- CreateEnum
CREATE TYPE "HospitalityBookingSource" AS ENUM ('WALK_IN', 'PHONE', 'ONLINE', 'OTA');

-- CreateEnum
CREATE TYPE "HospitalityOccasion" AS ENUM ('BUSINESS', 'BIRTHDAY', 'ANNIVERSARY');

-- CreateEnum
CREATE TYPE "HospitalityReservationStatus" AS ENUM ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "HospitalityStayStatus" AS ENUM ('RESERVED', 'CHECKED_IN', 'IN_HOUSE', 'EXTENDED', 'CHECKED_OUT', 'NO_SHOW', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityServiceType" AS ENUM ('HOUSEKEEPING', 'MAINTENANCE', 'LAUNDRY', 'ROOM_SERVICE', 'CONCIERGE', 'WAKE_UP', 'MINIBAR');

-- CreateEnum
CREATE TYPE "HospitalityPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "HospitalityServiceStatus" AS ENUM ('REQUESTED', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityOrderType" AS ENUM ('DINE_IN', 'TAKEAWAY', 'ROOM_SERVICE');

-- CreateEnum
CREATE TYPE "HospitalityOrderStatus" AS ENUM ('PLACED', 'CONFIRMED', 'PREPARING', 'READY', 'SERVED', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityStation" AS ENUM ('KITCHEN', 'GRILL', 'BAR');

-- CreateEnum
CREATE TYPE "HospitalityChargeType" AS ENUM ('ROOM_NIGHT', 'FOOD', 'SERVICE_CHARGE', 'LAUNDRY', 'MINIBAR', 'EARLY_CHECK_IN', 'LATE_CHECKOUT');

-- CreateEnum
CREATE TYPE "HospitalityChargeStatus" AS ENUM ('PENDING', 'BILLED', 'WAIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "LegClientType" AS ENUM ('INDIVIDUAL', 'CORPORATE');

-- CreateEnum
CREATE TYPE "LegMatterType" AS ENUM ('CIVIL', 'CRIMINAL', 'BANKING', 'INTELLECTUAL_PROPERTY', 'FAMILY', 'EMPLOYMENT', 'PROPERTY', 'TAX', 'ARBITRATION');

-- CreateEnum
CREATE TYPE "LegMatterStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ON_HOLD', 'CLOSED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "LegBillingType" AS ENUM ('RETAINER', 'HOURLY', 'FLAT', 'CONTINGENCY');

-- CreateEnum
CREATE TYPE "LegPartyRole" AS ENUM ('CLIENT', 'OPPOSING_PARTY', 'OPPOSING_COUNSEL', 'WITNESS', 'EXPERT', 'JUDGE', 'CO_COUNSEL');

-- CreateEnum
CREATE TYPE "LegStaffGrade" AS ENUM ('SENIOR_PARTNER', 'MANAGING_PARTNER', 'SENIOR_ASSOCIATE', 'ASSOCIATE');

-- CreateEnum
CREATE TYPE "LegActivity" AS ENUM ('RESEARCH', 'DRAFTING', 'REVIEW', 'APPEARANCE', 'CALL', 'MEETING', 'TRAVEL', 'FILING', 'CORRESPONDENCE', 'CONSULTATION');

-- CreateEnum
CREATE TYPE "LegTimeStatus" AS ENUM ('LOGGED', 'APPROVED', 'INVOICED');

-- CreateEnum
CREATE TYPE "LegRetainerStatus" AS ENUM ('ACTIVE', 'EXHAUSTED');

-- CreateEnum
CREATE TYPE "LegRetainerTransactionType" AS ENUM ('DEPOSIT', 'WITHDRAWAL', 'ADJUSTMENT', 'REFUND', 'TRANSFER');

-- CreateEnum
CREATE TYPE "LegDeadlineType" AS ENUM ('COURT_DATE', 'FILING', 'LIMITATION', 'INTERNAL', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "LegDeadlineStatus" AS ENUM ('PENDING', 'COMPLETED', 'MISSED', 'EXTENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "LegDocumentCategory" AS ENUM ('PLEADING', 'BRIEF', 'MOTION', 'EVIDENCE', 'CORRESPONDENCE', 'DRAFT');

-- CreateEnum
CREATE TYPE "LegDocumentStatus" AS ENUM ('DRAFT', 'FINAL', 'FILED');

-- CreateEnum
CREATE TYPE "LegFilingType" AS ENUM ('ORIGINATING_PROCESS', 'MOTION', 'BRIEF', 'AFFIDAVIT', 'EXHIBIT', 'JUDGMENT', 'ORDER', 'NOTICE');

-- CreateEnum
CREATE TYPE "LegFilingStatus" AS ENUM ('FILED', 'SERVED', 'ACKNOWLEDGED');

-- CreateEnum
CREATE TYPE "LegDisbursementCategory" AS ENUM ('FILING_FEE', 'TRANSPORT', 'PRINTING', 'COURIER', 'EXPERT', 'SEARCH');

-- CreateEnum
CREATE TYPE "LegDisbursementStatus" AS ENUM ('SUBMITTED', 'APPROVED', 'INVOICED');

-- CreateEnum
CREATE TYPE "LogisticsZoneType" AS ENUM ('CITY', 'LGA', 'STATE', 'DISTANCE');

-- CreateEnum
CREATE TYPE "LogisticsZoneStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "LogisticsPricingType" AS ENUM ('FLAT', 'DISTANCE', 'WEIGHT', 'ORDER_VALUE', 'TIERED');

-- CreateEnum
CREATE TYPE "LogisticsVehicle" AS ENUM ('MOTORCYCLE', 'VAN', 'BICYCLE');

-- CreateEnum
CREATE TYPE "LogisticsAgentType" AS ENUM ('IN_HOUSE', 'FREELANCE', 'THIRD_PARTY');

-- CreateEnum
CREATE TYPE "LogisticsAgentStatus" AS ENUM ('ACTIVE', 'ON_LEAVE', 'SUSPENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "LogisticsAvailability" AS ENUM ('AVAILABLE', 'BUSY', 'ON_DELIVERY', 'OFFLINE');

-- CreateEnum
CREATE TYPE "LogisticsOrderType" AS ENUM ('SVM_ORDER', 'MERCHANT_ORDER');

-- CreateEnum
CREATE TYPE "LogisticsPriority" AS ENUM ('STANDARD', 'EXPRESS', 'SAME_DAY', 'NEXT_DAY');

-- CreateEnum
CREATE TYPE "LogisticsJobStatus" AS ENUM ('PENDING', 'ASSIGNED', 'ACCEPTED', 'PICKING_UP', 'PICKED_UP', 'IN_TRANSIT', 'ARRIVING', 'DELIVERED', 'FAILED', 'RETURNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "LogisticsFailureReason" AS ENUM ('CUSTOMER_UNAVAILABLE', 'WRONG_ADDRESS', 'REFUSED');

-- CreateEnum
CREATE TYPE "LogisticsProofType" AS ENUM ('PHOTO', 'SIGNATURE', 'PIN', 'OTP', 'RECIPIENT');

-- CreateEnum
CREATE TYPE "MvmSupportLevel" AS ENUM ('STANDARD', 'PRIORITY', 'DEDICATED');

-- CreateEnum
CREATE TYPE "MvmBusinessType" AS ENUM ('SOLE_PROPRIETORSHIP', 'PARTNERSHIP', 'LIMITED_COMPANY');

-- CreateEnum
CREATE TYPE "MvmVendorStatus" AS ENUM ('PENDING_APPROVAL', 'APPROVED', 'SUSPENDED', 'REJECTED', 'CHURNED');

-- CreateEnum
CREATE TYPE "MvmOnboardingStep" AS ENUM ('REGISTERED', 'PROFILE', 'BANK_INFO', 'PRODUCTS', 'AGREEMENT', 'COMPLETED');

-- CreateEnum
CREATE TYPE "MvmStaffRole" AS ENUM ('OWNER', 'MANAGER', 'STAFF', 'VIEWER');

-- CreateEnum
CREATE TYPE "MvmOrderStatus" AS ENUM ('PENDING', 'SPLIT', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MvmPaymentMethod" AS ENUM ('CARD', 'BANK_TRANSFER', 'USSD');

-- CreateEnum
CREATE TYPE "MvmPaymentStatus" AS ENUM ('PENDING', 'PAID', 'FAILED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "MvmSubOrderStatus" AS ENUM ('PENDING', 'CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "MvmCommissionStatus" AS ENUM ('PENDING', 'PROCESSING', 'CLEARED', 'PAID', 'DISPUTED', 'REVERSED');

-- CreateEnum
CREATE TYPE "MvmPayoutStatus" AS ENUM ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MvmIdentityDocument" AS ENUM ('NIN_SLIP', 'DRIVERS_LICENCE', 'VOTERS_CARD', 'PASSPORT');

-- CreateEnum
CREATE TYPE "ParkTripStatus" AS ENUM ('SCHEDULED', 'BOARDING', 'DEPARTED', 'ARRIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ParkTicketStatus" AS ENUM ('ISSUED', 'BOARDED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "EarningEntryType" AS ENUM ('CREDIT', 'DEBIT', 'ADJUSTMENT');

-- CreateEnum
CREATE TYPE "EarningStatus" AS ENUM ('PENDING', 'CLEARED', 'APPROVED', 'PAID', 'DISPUTED', 'REVERSED', 'VOIDED');

-- CreateEnum
CREATE TYPE "InstanceSubscriptionStatus" AS ENUM ('TRIAL', 'ACTIVE', 'PAST_DUE', 'SUSPENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AddressType" AS ENUM ('SHIPPING', 'BILLING', 'BOTH');

-- CreateEnum
CREATE TYPE "CustomerStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'BLOCKED');

-- CreateEnum
CREATE TYPE "LocationStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'CLOSED');

-- CreateEnum
CREATE TYPE "CapabilityActivator" AS ENUM ('SELF', 'ADMIN', 'SYSTEM');

-- CreateEnum
CREATE TYPE "CapabilityStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "TenantRole" AS ENUM ('TENANT_ADMIN', 'TENANT_USER');

-- CreateEnum
CREATE TYPE "TenantStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'PENDING_ACTIVATION');

-- CreateEnum
CREATE TYPE "AttributionMethod" AS ENUM ('PARTNER_CREATED', 'REFERRAL_LINK', 'MANUAL_ASSIGNMENT');

-- CreateEnum
CREATE TYPE "PartnerRole" AS ENUM ('PARTNER_OWNER', 'PARTNER_STAFF', 'PARTNER_ADMIN', 'PARTNER_SALES', 'PARTNER_SUPPORT');

-- CreateEnum
CREATE TYPE "CommissionTrigger" AS ENUM ('ON_PAYMENT', 'ON_ACTIVATION', 'ON_RENEWAL', 'ON_SIGNUP');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('DRAFT', 'ACTIVE', 'SUPERSEDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "CommissionType" AS ENUM ('PERCENTAGE', 'FIXED', 'TIERED', 'HYBRID');

-- CreateEnum
CREATE TYPE "PartnerTier" AS ENUM ('BRONZE', 'SILVER', 'GOLD', 'PLATINUM');

-- CreateEnum
CREATE TYPE "PartnerStatus" AS ENUM ('PENDING', 'ACTIVE', 'SUSPENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "GlobalRole" AS ENUM ('SUPER_ADMIN', 'USER');

-- CreateEnum
CREATE TYPE "PolPartyStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'DEREGISTERED', 'MERGED');

-- CreateEnum
CREATE TYPE "PolOrganLevel" AS ENUM ('NATIONAL', 'ZONAL', 'STATE', 'LGA', 'WARD');

-- CreateEnum
CREATE TYPE "PolMemberRole" AS ENUM ('MEMBER', 'EXECUTIVE', 'DELEGATE', 'AGENT', 'CANDIDATE');

-- CreateEnum
CREATE TYPE "PolMemberStatus" AS ENUM ('PENDING', 'VERIFIED', 'SUSPENDED', 'EXPELLED', 'RESIGNED');

-- CreateEnum
CREATE TYPE "PolCampaignType" AS ENUM ('PRESIDENTIAL', 'GUBERNATORIAL', 'SENATORIAL', 'HOUSE', 'ASSEMBLY', 'LOCAL_GOVERNMENT');

-- CreateEnum
CREATE TYPE "PolCampaignStatus" AS ENUM ('DRAFT', 'ACTIVE', 'COMPLETED', 'SUSPENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PolCandidateStatus" AS ENUM ('NOMINATED', 'SCREENED', 'CLEARED', 'DISQUALIFIED', 'WITHDRAWN', 'ELECTED', 'NOT_ELECTED');

-- CreateEnum
CREATE TYPE "PolVolunteerRole" AS ENUM ('CANVASSER', 'COORDINATOR', 'POLL_AGENT', 'DRIVER', 'SECURITY', 'MEDIA', 'LOGISTICS', 'ADMIN');

-- CreateEnum
CREATE TYPE "PolVolunteerStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "PolEventType" AS ENUM ('RALLY', 'TOWN_HALL', 'DEBATE', 'STAKEHOLDER_MEETING', 'DOOR_TO_DOOR', 'MEDIA', 'FUNDRAISER');

-- CreateEnum
CREATE TYPE "PolEventStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PolDonationSource" AS ENUM ('INDIVIDUAL', 'CORPORATE', 'PARTY', 'SELF', 'IN_KIND');

-- CreateEnum
CREATE TYPE "PolDonationStatus" AS ENUM ('RECORDED', 'ACKNOWLEDGED', 'DISCLOSED', 'FLAGGED');

-- CreateEnum
CREATE TYPE "PolExpenseCategory" AS ENUM ('ADVERTISING', 'PRINTING', 'TRANSPORT', 'VENUE', 'SECURITY', 'LOGISTICS', 'STAFF');

-- CreateEnum
CREATE TYPE "PolExpenseStatus" AS ENUM ('RECORDED', 'VERIFIED', 'DISCLOSED');

-- CreateEnum
CREATE TYPE "PolDisclosureStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "PolPrimaryMethod" AS ENUM ('DIRECT', 'DELEGATE');

-- CreateEnum
CREATE TYPE "PolPrimaryStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'NOMINATION_OPEN', 'NOMINATION_CLOSED', 'VOTING_OPEN', 'VOTING_CLOSED', 'COUNTING', 'DECLARED');

-- CreateEnum
CREATE TYPE "PolAspirantStatus" AS ENUM ('NOMINATED', 'SCREENED', 'CLEARED', 'DISQUALIFIED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "PosShiftStatus" AS ENUM ('OPEN', 'CLOSED', 'RECONCILED', 'VOID');

-- CreateEnum
CREATE TYPE "PosSaleStatus" AS ENUM ('COMPLETED', 'VOIDED', 'REFUNDED', 'PARTIALLY_REFUNDED');

-- CreateEnum
CREATE TYPE "PosPaymentMethod" AS ENUM ('CASH', 'CARD', 'BANK_TRANSFER', 'MOBILE_MONEY', 'SPLIT');

-- CreateEnum
CREATE TYPE "PosCashMovementType" AS ENUM ('OPEN_FLOAT', 'SALE', 'REFUND', 'PAYOUT', 'PAY_IN', 'DROP', 'ADJUSTMENT');

-- CreateEnum
CREATE TYPE "PosCashDirection" AS ENUM ('IN', 'OUT');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ProductType" AS ENUM ('PHYSICAL', 'DIGITAL', 'SERVICE', 'BUNDLE');

-- CreateEnum
CREATE TYPE "SupplierStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "StockMovementReason" AS ENUM ('PURCHASE_ORDER', 'SALE', 'RETURN', 'TRANSFER_IN', 'TRANSFER_OUT', 'ADJUSTMENT_INCREASE', 'ADJUSTMENT_DECREASE', 'INITIAL_STOCK', 'EXPIRED', 'DAMAGED', 'THEFT');

-- CreateEnum
CREATE TYPE "StockTransferStatus" AS ENUM ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'IN_TRANSIT', 'PARTIALLY_RECEIVED', 'COMPLETED', 'CANCELLED', 'REJECTED');

-- CreateEnum
CREATE TYPE "SalesChannel" AS ENUM ('POS', 'SVM', 'MVM');

-- CreateEnum
CREATE TYPE "InventoryMode" AS ENUM ('SHARED', 'ALLOCATED', 'UNLIMITED');

-- CreateEnum
CREATE TYPE "ChannelStatus" AS ENUM ('INACTIVE', 'ACTIVE', 'PAUSED');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ProjectPriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "ProjectHealth" AS ENUM ('ON_TRACK', 'AT_RISK', 'DELAYED');

-- CreateEnum
CREATE TYPE "ProjectVisibility" AS ENUM ('PRIVATE', 'TEAM', 'TENANT');

-- CreateEnum
CREATE TYPE "ProjectMilestoneStatus" AS ENUM ('OPEN', 'COMPLETED');

-- CreateEnum
CREATE TYPE "ProjectTaskStatus" AS ENUM ('TODO', 'IN_PROGRESS', 'REVIEW', 'DONE', 'BLOCKED');

-- CreateEnum
CREATE TYPE "ProjectTaskPriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "ProjectMemberType" AS ENUM ('STAFF', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "ProjectMemberRole" AS ENUM ('OWNER', 'MANAGER', 'LEAD', 'MEMBER', 'OBSERVER');

-- CreateEnum
CREATE TYPE "ProjectMemberStatus" AS ENUM ('ACTIVE', 'LEFT');

-- CreateEnum
CREATE TYPE "ProjectBudgetCategory" AS ENUM ('MATERIALS', 'LABOUR', 'EQUIPMENT', 'CONSULTING', 'TRAVEL', 'PERMITS', 'LOGISTICS', 'TRAINING', 'CONTINGENCY');

-- CreateEnum
CREATE TYPE "RealestatePropertyType" AS ENUM ('RESIDENTIAL', 'COMMERCIAL', 'MIXED', 'LAND');

-- CreateEnum
CREATE TYPE "RealestatePropertyStatus" AS ENUM ('ACTIVE', 'AVAILABLE', 'UNDER_RENOVATION', 'MAINTENANCE');

-- CreateEnum
CREATE TYPE "RealestateUnitType" AS ENUM ('FLAT', 'DUPLEX', 'SHOP', 'OFFICE', 'WAREHOUSE', 'ROOM', 'PARKING');

-- CreateEnum
CREATE TYPE "RealestateUnitStatus" AS ENUM ('VACANT', 'OCCUPIED', 'RESERVED', 'MAINTENANCE');

-- CreateEnum
CREATE TYPE "RealestateProfileStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'BLACKLISTED');

-- CreateEnum
CREATE TYPE "RealestateIdentityDocument" AS ENUM ('NIN_SLIP', 'DRIVERS_LICENCE', 'VOTERS_CARD', 'PASSPORT');

-- CreateEnum
CREATE TYPE "RealestateLeaseStatus" AS ENUM ('DRAFT', 'ACTIVE', 'EXPIRED', 'RENEWED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "RealestateFrequency" AS ENUM ('ANNUAL', 'QUARTERLY', 'MONTHLY');

-- CreateEnum
CREATE TYPE "RealestatePaymentType" AS ENUM ('RENT', 'DEPOSIT', 'SERVICE_CHARGE', 'LATE_FEE');

-- CreateEnum
CREATE TYPE "RealestatePaymentStatus" AS ENUM ('PENDING', 'PAID', 'PARTIAL', 'OVERDUE', 'WAIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RealestatePaymentMethod" AS ENUM ('BANK_TRANSFER', 'USSD', 'CARD', 'CASH');

-- CreateEnum
CREATE TYPE "RealestateMaintenanceCategory" AS ENUM ('PLUMBING', 'ELECTRICAL', 'STRUCTURAL', 'HVAC', 'CLEANING', 'SECURITY');

-- CreateEnum
CREATE TYPE "RealestatePriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'EMERGENCY');

-- CreateEnum
CREATE TYPE "RealestateMaintenanceStatus" AS ENUM ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RecruitJobStatus" AS ENUM ('DRAFT', 'OPEN', 'ON_HOLD', 'CLOSED', 'FILLED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RecruitWorkplace" AS ENUM ('ON_SITE', 'REMOTE', 'HYBRID');

-- CreateEnum
CREATE TYPE "RecruitEmploymentType" AS ENUM ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY');

-- CreateEnum
CREATE TYPE "RecruitQualification" AS ENUM ('WAEC', 'OND', 'HND', 'BSC', 'ICAN');

-- CreateEnum
CREATE TYPE "RecruitSource" AS ENUM ('LINKEDIN', 'JOBBERMAN', 'REFERRAL', 'DIRECT', 'COMPANY_WEBSITE', 'WALK_IN');

-- CreateEnum
CREATE TYPE "RecruitStage" AS ENUM ('APPLIED', 'SCREENING', 'INTERVIEW', 'ASSESSMENT', 'OFFER', 'HIRED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "RecruitInterviewType" AS ENUM ('PHONE', 'VIDEO', 'IN_PERSON', 'PANEL', 'ASSESSMENT', 'TECHNICAL');

-- CreateEnum
CREATE TYPE "RecruitInterviewStatus" AS ENUM ('SCHEDULED', 'COMPLETED', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "RecruitInterviewResult" AS ENUM ('PENDING', 'PASS', 'FAIL', 'NO_SHOW', 'RESCHEDULED');

-- CreateEnum
CREATE TYPE "RecruitRecommendation" AS ENUM ('STRONG_YES', 'YES', 'NO');

-- CreateEnum
CREATE TYPE "RecruitOfferStatus" AS ENUM ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'SENT', 'VIEWED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'NEGOTIATING');

-- CreateEnum
CREATE TYPE "RecruitOnboardingCategory" AS ENUM ('CONTRACT', 'DOCUMENTS', 'PAYROLL', 'EQUIPMENT', 'ORIENTATION', 'BENEFITS');

-- CreateEnum
CREATE TYPE "RecruitOnboardingStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'OVERDUE', 'SKIPPED');

-- CreateEnum
CREATE TYPE "SvmPromotionType" AS ENUM ('COUPON', 'AUTOMATIC', 'FLASH_SALE');

-- CreateEnum
CREATE TYPE "SvmDiscountType" AS ENUM ('PERCENT', 'FIXED_AMOUNT', 'FREE_SHIPPING', 'BUY_X_GET_Y');

-- CreateEnum
CREATE TYPE "SvmCartStatus" AS ENUM ('ACTIVE', 'CONVERTED', 'ABANDONED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SvmOrderStatus" AS ENUM ('PENDING', 'CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'PARTIALLY_REFUNDED');

-- CreateEnum
CREATE TYPE "SvmPaymentMethod" AS ENUM ('CARD', 'BANK_TRANSFER', 'USSD');

-- CreateEnum
CREATE TYPE "SvmPaymentStatus" AS ENUM ('PENDING', 'AUTHORIZED', 'CAPTURED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "SvmFulfilmentStatus" AS ENUM ('UNFULFILLED', 'PARTIALLY_FULFILLED', 'FULFILLED');

-- CreateEnum
CREATE TYPE "B2BBulkOrderStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'CONVERTED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "B2BCreditTransactionType" AS ENUM ('CREDIT_GRANTED', 'CREDIT_REDUCED', 'PURCHASE', 'PAYMENT', 'REFUND', 'ADJUSTMENT', 'LATE_FEE', 'WRITE_OFF');

-- CreateEnum
CREATE TYPE "B2BInvoiceStatus" AS ENUM ('DRAFT', 'SENT', 'VIEWED', 'PARTIAL', 'PAID', 'OVERDUE', 'CANCELLED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "B2BPriceType" AS ENUM ('FIXED_PRICE', 'DISCOUNT_PERCENTAGE', 'DISCOUNT_AMOUNT', 'TIERED_PRICE');

-- CreateEnum
CREATE TYPE "B2BDiscountType" AS ENUM ('PERCENTAGE', 'FIXED_AMOUNT', 'TIERED_QUANTITY');

-- CreateEnum
CREATE TYPE "B2BLateFeeType" AS ENUM ('NONE', 'FIXED', 'PERCENTAGE_DAILY', 'PERCENTAGE_TOTAL');

-- CreateEnum
CREATE TYPE "B2BProfileStatus" AS ENUM ('PENDING', 'ACTIVE', 'SUSPENDED', 'INACTIVE');

-- CreateEnum
CREATE TYPE "B2BCreditStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'EXCEEDED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "B2BCustomerType" AS ENUM ('RETAILER', 'DISTRIBUTOR', 'WHOLESALER', 'AGENT', 'RESELLER', 'OTHER');

-- CreateTable
CREATE TABLE "wh_warehouse" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "locationId" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "WhWarehouseType" NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "status" "WhActiveStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_warehouse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_zone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "WhZoneType" NOT NULL,
    "capacity" INTEGER NOT NULL,
    "status" "WhActiveStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_bin" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "type" "WhBinType" NOT NULL,
    "status" "WhBinStatus" NOT NULL DEFAULT 'ACTIVE',
    "blockReason" TEXT,
    "maxWeightKg" INTEGER NOT NULL,
    "maxUnits" INTEGER NOT NULL,
    "currentUnits" INTEGER NOT NULL DEFAULT 0,
    "isEmpty" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_bin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_batch" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "binId" TEXT NOT NULL,
    "batchNumber" TEXT NOT NULL,
    "lotCode" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "initialQuantity" INTEGER NOT NULL,
    "currentQuantity" INTEGER NOT NULL,
    "reservedQuantity" INTEGER NOT NULL DEFAULT 0,
    "quality" "WhQualityStatus" NOT NULL DEFAULT 'PENDING',
    "status" "WhBatchStatus" NOT NULL DEFAULT 'ACTIVE',
    "isRecalled" BOOLEAN NOT NULL DEFAULT false,
    "recallReason" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_receipt" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "type" "WhReceiptType" NOT NULL,
    "sourceReference" TEXT NOT NULL,
    "supplierName" TEXT NOT NULL,
    "fromWarehouseId" TEXT,
    "status" "WhReceiptStatus" NOT NULL DEFAULT 'EXPECTED',
    "inspection" "WhInspectionStatus" NOT NULL DEFAULT 'PENDING',
    "totalExpected" INTEGER NOT NULL DEFAULT 0,
    "totalReceived" INTEGER NOT NULL DEFAULT 0,
    "totalDamaged" INTEGER NOT NULL DEFAULT 0,
    "expectedAt" TIMESTAMP(3) NOT NULL,
    "arrivedAt" TIMESTAMP(3),
    "inspectionAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "receivedById" TEXT,
    "receivedByName" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_receipt_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "receiptId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "batchId" TEXT,
    "line" INTEGER NOT NULL,
    "expectedQuantity" INTEGER NOT NULL,
    "receivedQuantity" INTEGER NOT NULL DEFAULT 0,
    "damagedQuantity" INTEGER NOT NULL DEFAULT 0,
    "varianceQuantity" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "unitCost" DECIMAL(14,2) NOT NULL,
    "totalCost" DECIMAL(14,2) NOT NULL,
    "isComplete" BOOLEAN NOT NULL DEFAULT false,
    "isPutAway" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_receipt_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_putaway_task" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "receiptItemId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "suggestedBinId" TEXT NOT NULL,
    "actualBinId" TEXT,
    "operatorId" TEXT,
    "taskNumber" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "priority" "WhPriority" NOT NULL DEFAULT 'NORMAL',
    "status" "WhPutawayStatus" NOT NULL DEFAULT 'PENDING',
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_putaway_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_pick_list" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "pickListNumber" TEXT NOT NULL,
    "customerName" TEXT NOT NULL,
    "recipientName" TEXT NOT NULL,
    "recipientPhone" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "priority" "WhPriority" NOT NULL DEFAULT 'NORMAL',
    "status" "WhPickListStatus" NOT NULL DEFAULT 'PENDING',
    "lineCount" INTEGER NOT NULL DEFAULT 0,
    "totalRequested" INTEGER NOT NULL DEFAULT 0,
    "totalPicked" INTEGER NOT NULL DEFAULT 0,
    "packageCount" INTEGER,
    "weightKg" DECIMAL(8,2),
    "carrier" TEXT,
    "waybillNumber" TEXT,
    "pickerId" TEXT,
    "pickerName" TEXT,
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "pickedAt" TIMESTAMP(3),
    "packedAt" TIMESTAMP(3),
    "dispatchedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_pick_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_pick_list_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "pickListId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "binId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "requestedQuantity" INTEGER NOT NULL,
    "pickedQuantity" INTEGER NOT NULL DEFAULT 0,
    "shortQuantity" INTEGER NOT NULL DEFAULT 0,
    "status" "WhPickItemStatus" NOT NULL DEFAULT 'PENDING',
    "pickedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_pick_list_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_stock_movement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "binId" TEXT NOT NULL,
    "counterBinId" TEXT,
    "batchId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "movementNumber" TEXT NOT NULL,
    "type" "WhMovementType" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "quantityBefore" INTEGER NOT NULL,
    "quantityAfter" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reference" TEXT,
    "performedById" TEXT,
    "performedByName" TEXT NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wh_stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_church" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "motto" TEXT NOT NULL,
    "cacNumber" TEXT NOT NULL,
    "establishedOn" TIMESTAMP(3) NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "status" "ChuChurchStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_church_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_church_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "parentId" TEXT,
    "level" "ChuUnitLevel" NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_church_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_role" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_role_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "status" "ChuAssignmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "effectiveOn" TIMESTAMP(3) NOT NULL,
    "endedOn" TIMESTAMP(3),
    "endReason" TEXT,
    "appointedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_ministry" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_ministry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_department" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "headMemberId" TEXT NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_ministry_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "ministryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" "ChuGroupRole" NOT NULL DEFAULT 'MEMBER',
    "status" "ChuAssignmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "since" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_ministry_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_cell_group" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startTime" TEXT NOT NULL,
    "maxMembers" INTEGER NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "formedOn" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_cell_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_family_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headMemberId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_family_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_member" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "familyUnitId" TEXT,
    "userId" TEXT,
    "membershipNumber" TEXT,
    "title" TEXT,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sex" "ChuSex" NOT NULL,
    "birthDate" TIMESTAMP(3) NOT NULL,
    "isMinor" BOOLEAN NOT NULL DEFAULT false,
    "phone" TEXT,
    "email" TEXT,
    "occupation" TEXT,
    "area" TEXT NOT NULL,
    "status" "ChuMemberStatus" NOT NULL DEFAULT 'VISITOR',
    "joinedOn" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_guardian_link" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "minorId" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "relation" "ChuGuardianRelation" NOT NULL,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "verifiedAt" TIMESTAMP(3),
    "hasConsented" BOOLEAN NOT NULL DEFAULT false,
    "consentedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_guardian_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_member_status_history" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "previousStatus" "ChuMemberStatus" NOT NULL,
    "newStatus" "ChuMemberStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_member_status_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_cell_membership" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "cellGroupId" TEXT NOT NULL,
    "role" "ChuGroupRole" NOT NULL DEFAULT 'MEMBER',
    "status" "ChuCellMembershipStatus" NOT NULL DEFAULT 'ACTIVE',
    "joinedOn" TIMESTAMP(3) NOT NULL,
    "leftOn" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_cell_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_service" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "ChuServiceType" NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_service_schedule" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "weekOfMonth" INTEGER,
    "startTime" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "startsOn" TIMESTAMP(3) NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_service_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_event" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "ChuEventType" NOT NULL,
    "venue" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "maxAttendees" INTEGER NOT NULL,
    "status" "ChuEventStatus" NOT NULL DEFAULT 'DRAFT',
    "cancelReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_attendance_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "serviceId" TEXT,
    "scheduleId" TEXT,
    "eventId" TEXT,
    "heldAt" TIMESTAMP(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL,
    "male" INTEGER NOT NULL,
    "female" INTEGER NOT NULL,
    "firstTimers" INTEGER NOT NULL,
    "online" INTEGER NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_attendance_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_tithe_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "method" "ChuGivingMethod" NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_tithe_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_offering_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "fund" "ChuFund" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "method" "ChuGivingMethod" NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_offering_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_pledge_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "pledgeNumber" TEXT NOT NULL,
    "fund" "ChuFund" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "ChuPledgeStatus" NOT NULL DEFAULT 'ACTIVE',
    "pledgedOn" TIMESTAMP(3) NOT NULL,
    "dueOn" TIMESTAMP(3) NOT NULL,
    "fulfilledOn" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_pledge_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_expense_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "expenseNumber" TEXT NOT NULL,
    "category" "ChuExpenseCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "spentAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "approvedById" TEXT NOT NULL,
    "approvedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_expense_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_budget_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "category" "ChuExpenseCategory" NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "approvedById" TEXT NOT NULL,
    "approvedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_budget_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_disclosure" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "periodStart" TIMESTAMP(3) NOT NULL,
    "periodEnd" TIMESTAMP(3) NOT NULL,
    "titheTotal" DECIMAL(14,2) NOT NULL,
    "offeringTotal" DECIMAL(14,2) NOT NULL,
    "expenseTotal" DECIMAL(14,2) NOT NULL,
    "netTotal" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "ChuDisclosureStatus" NOT NULL DEFAULT 'RECORDED',
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,
    "publishedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_governance_record" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "recordNumber" TEXT NOT NULL,
    "type" "ChuGovernanceType" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "status" "ChuGovernanceStatus" NOT NULL DEFAULT 'DRAFT',
    "preparedById" TEXT NOT NULL,
    "preparedAt" TIMESTAMP(3) NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "supersededById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_governance_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_compliance_record" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "type" "ChuComplianceType" NOT NULL,
    "title" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "status" "ChuComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "dueOn" TIMESTAMP(3) NOT NULL,
    "compliedOn" TIMESTAMP(3),
    "expiresOn" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_compliance_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "defaultSlaDays" INTEGER NOT NULL,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "payBeforeProcessing" BOOLEAN NOT NULL DEFAULT true,
    "paymentWindowDays" INTEGER NOT NULL,
    "publicTracking" BOOLEAN NOT NULL DEFAULT true,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_agency" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_department" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headStaffId" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headStaffId" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_staff" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "userId" TEXT,
    "staffNumber" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "role" "CivicStaffRole" NOT NULL,
    "designation" TEXT NOT NULL,
    "gradeLevel" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_service" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" "CivicServiceCategory" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseFee" DECIMAL(14,2) NOT NULL,
    "processingFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "inspectionFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "slaDays" INTEGER,
    "requiredDocuments" "CivicDocumentType"[] DEFAULT ARRAY[]::"CivicDocumentType"[],
    "validityMonths" INTEGER,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_citizen" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "citizenNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "occupation" TEXT NOT NULL,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "verifiedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_citizen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_citizen_document" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "type" "CivicDocumentType" NOT NULL,
    "reference" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "status" "CivicDocumentStatus" NOT NULL DEFAULT 'PENDING',
    "expiresOn" DATE,
    "uploadedAt" TIMESTAMP(3) NOT NULL,
    "reviewedAt" TIMESTAMP(3),
    "reviewedById" TEXT,
    "rejectionReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_citizen_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_request" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestNumber" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "trackingCode" TEXT,
    "applicantName" TEXT NOT NULL,
    "applicantPhone" TEXT NOT NULL,
    "applicantEmail" TEXT,
    "subject" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "feeAmount" DECIMAL(14,2) NOT NULL,
    "isPaid" BOOLEAN NOT NULL DEFAULT false,
    "paymentReference" TEXT,
    "status" "CivicRequestStatus" NOT NULL DEFAULT 'DRAFT',
    "submittedAt" TIMESTAMP(3),
    "acknowledgedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "expiredAt" TIMESTAMP(3),
    "certificateNumber" TEXT,
    "certificateIssuedAt" TIMESTAMP(3),
    "certificateValidUntil" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_case" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseNumber" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "priority" "CivicCasePriority" NOT NULL DEFAULT 'NORMAL',
    "status" "CivicCaseStatus" NOT NULL DEFAULT 'OPEN',
    "currentAssigneeId" TEXT,
    "slaDeadline" TIMESTAMP(3) NOT NULL,
    "slaBreached" BOOLEAN NOT NULL DEFAULT false,
    "escalationLevel" INTEGER NOT NULL DEFAULT 0,
    "escalationReason" TEXT,
    "resolution" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "escalatedAt" TIMESTAMP(3),
    "resolvedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "assigneeId" TEXT NOT NULL,
    "assignerId" TEXT NOT NULL,
    "status" "CivicAssignmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "reason" TEXT NOT NULL,
    "assignedAt" TIMESTAMP(3) NOT NULL,
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_case_note" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "visibility" "CivicNoteVisibility" NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_case_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_status_change" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "fromStatus" "CivicCaseStatus",
    "toStatus" "CivicCaseStatus" NOT NULL,
    "changedById" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_inspection" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "inspectionNumber" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "inspectorId" TEXT NOT NULL,
    "replacesId" TEXT,
    "status" "CivicInspectionStatus" NOT NULL DEFAULT 'SCHEDULED',
    "scheduledFor" TIMESTAMP(3) NOT NULL,
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "result" "CivicInspectionResult",
    "reason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_inspection_finding" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "inspectionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "severity" "CivicFindingSeverity" NOT NULL,
    "description" TEXT NOT NULL,
    "correctiveAction" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_inspection_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_approval" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "approvalNumber" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "approverId" TEXT NOT NULL,
    "decision" "CivicDecision" NOT NULL,
    "rationale" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_billing_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "feeType" "CivicFeeType" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "CivicBillingStatus" NOT NULL DEFAULT 'PENDING',
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "billedAt" TIMESTAMP(3),
    "waivedAt" TIMESTAMP(3),
    "waiverReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_billing_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_public_status" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "trackingCode" TEXT NOT NULL,
    "status" "CivicRequestStatus" NOT NULL,
    "progress" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_public_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_poll" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "pollNumber" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT[],
    "status" "CivicPollStatus" NOT NULL DEFAULT 'OPEN',
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_poll_vote" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "pollId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "castAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_poll_vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "motto" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "studentPrefix" TEXT NOT NULL,
    "staffPrefix" TEXT NOT NULL,
    "enrollmentPrefix" TEXT NOT NULL,
    "receiptPrefix" TEXT NOT NULL,
    "caWeight" INTEGER NOT NULL,
    "examWeight" INTEGER NOT NULL,
    "blockResultsIfOwing" BOOLEAN NOT NULL DEFAULT false,
    "currentSessionId" TEXT,
    "currentTermId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_grading_scale" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bands" JSONB NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_grading_scale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_session" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "status" "EduSessionStatus" NOT NULL DEFAULT 'PLANNED',
    "isCurrent" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_term" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "name" "EduTermName" NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "closures" DATE[] DEFAULT ARRAY[]::DATE[],
    "status" "EduTermStatus" NOT NULL DEFAULT 'PLANNED',
    "isCurrent" BOOLEAN NOT NULL DEFAULT false,
    "resultsLocked" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_staff" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "staffNumber" TEXT NOT NULL,
    "userId" TEXT,
    "title" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "role" "EduStaffRole" NOT NULL,
    "department" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "hiredOn" DATE NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_class" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "section" "EduSection" NOT NULL,
    "level" INTEGER NOT NULL,
    "arm" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "classTeacherId" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_subject" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "category" "EduSubjectCategory" NOT NULL,
    "isCompulsory" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_class_subject" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "teacherId" TEXT NOT NULL,
    "caWeight" INTEGER NOT NULL,
    "examWeight" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_class_subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_student" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "admissionNumber" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sex" "EduSex" NOT NULL,
    "birthDate" DATE NOT NULL,
    "stateOfOrigin" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "admittedOn" DATE NOT NULL,
    "status" "EduStudentStatus" NOT NULL DEFAULT 'PROSPECTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_student_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_guardian" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "title" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "prefersSms" BOOLEAN NOT NULL DEFAULT true,
    "prefersEmail" BOOLEAN NOT NULL DEFAULT false,
    "prefersWhatsApp" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_guardian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_guardian_link" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "relation" "EduRelation" NOT NULL,
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,
    "isFinancialContact" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_guardian_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_enrollment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "enrollmentNumber" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "status" "EduEnrollmentStatus" NOT NULL DEFAULT 'PENDING',
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "approvedAt" TIMESTAMP(3),
    "enrolledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_attendance" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "status" "EduAttendanceStatus" NOT NULL,
    "arrivedAt" TIMESTAMP(3),
    "excuse" TEXT,
    "markedById" TEXT NOT NULL,
    "markedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_assessment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "teacherId" TEXT NOT NULL,
    "type" "EduAssessmentType" NOT NULL,
    "title" TEXT NOT NULL,
    "maxScore" DECIMAL(5,2) NOT NULL,
    "score" DECIMAL(5,2),
    "status" "EduAssessmentStatus" NOT NULL DEFAULT 'SCHEDULED',
    "heldOn" DATE NOT NULL,
    "gradedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_result" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "teacherId" TEXT NOT NULL,
    "caScore" DECIMAL(5,2) NOT NULL,
    "examScore" DECIMAL(5,2),
    "totalScore" DECIMAL(5,2),
    "grade" TEXT,
    "gradePoint" DECIMAL(2,1),
    "position" INTEGER,
    "comment" TEXT,
    "status" "EduResultStatus" NOT NULL DEFAULT 'DRAFT',
    "submittedAt" TIMESTAMP(3),
    "approvedAt" TIMESTAMP(3),
    "releasedAt" TIMESTAMP(3),
    "lockedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_fee_structure" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "EduFeeType" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "section" "EduSection",
    "classId" TEXT,
    "termId" TEXT,
    "instalments" JSONB NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_fee_structure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edu_fee_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "structureId" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "invoiceId" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "originalAmount" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "discountReason" TEXT,
    "finalAmount" DECIMAL(14,2) NOT NULL,
    "paidAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "outstandingAmount" DECIMAL(14,2) NOT NULL,
    "status" "EduFeeStatus" NOT NULL DEFAULT 'PENDING',
    "dueOn" DATE NOT NULL,
    "billedAt" TIMESTAMP(3),
    "lastPaidAt" TIMESTAMP(3),
    "receiptNumber" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edu_fee_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "clinicName" TEXT NOT NULL,
    "clinicType" "HealthClinicType" NOT NULL,
    "mrnPrefix" TEXT NOT NULL,
    "slotMinutes" INTEGER NOT NULL,
    "consultationFee" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "walkInsAllowed" BOOLEAN NOT NULL DEFAULT true,
    "freeReviewDays" INTEGER NOT NULL,
    "prescriptionValidityDays" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_facility" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "phone" TEXT NOT NULL,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "status" "HealthFacilityStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_provider" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "userId" TEXT,
    "staffNumber" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "HealthProviderRole" NOT NULL,
    "specialty" "HealthSpecialty",
    "licenceNumber" TEXT,
    "phone" TEXT,
    "status" "HealthProviderStatus" NOT NULL DEFAULT 'ACTIVE',
    "employedSince" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_patient" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "mrn" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sex" "HealthSex" NOT NULL,
    "birthDate" DATE NOT NULL,
    "bloodGroup" "HealthBloodGroup" NOT NULL,
    "genotype" "HealthGenotype" NOT NULL,
    "allergies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "chronicConditions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "nextOfKinName" TEXT NOT NULL,
    "nextOfKinRelation" "HealthKinship" NOT NULL,
    "nextOfKinPhone" TEXT NOT NULL,
    "status" "HealthPatientStatus" NOT NULL DEFAULT 'ACTIVE',
    "registeredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_patient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_patient_guardian" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "relation" "HealthKinship" NOT NULL,
    "phone" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_patient_guardian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_appointment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "appointmentNumber" TEXT NOT NULL,
    "type" "HealthAppointmentType" NOT NULL,
    "status" "HealthAppointmentStatus" NOT NULL DEFAULT 'SCHEDULED',
    "scheduledAt" TIMESTAMP(3) NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "checkedInAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "endReason" TEXT,
    "rescheduledToId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_visit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "appointmentId" TEXT,
    "visitNumber" TEXT NOT NULL,
    "chiefComplaint" TEXT NOT NULL,
    "status" "HealthVisitStatus" NOT NULL DEFAULT 'REGISTERED',
    "registeredAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "dischargedAt" TIMESTAMP(3),
    "referredTo" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_encounter" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "encounterNumber" TEXT NOT NULL,
    "status" "HealthEncounterStatus" NOT NULL DEFAULT 'IN_PROGRESS',
    "startedAt" TIMESTAMP(3) NOT NULL,
    "completedAt" TIMESTAMP(3),
    "amendedAt" TIMESTAMP(3),
    "amendmentReason" TEXT,
    "vitalsTakenById" TEXT,
    "systolic" INTEGER,
    "diastolic" INTEGER,
    "temperature" DECIMAL(4,1),
    "pulse" INTEGER,
    "weightKg" DECIMAL(5,1),
    "heightCm" DECIMAL(5,1),
    "oxygenSaturation" INTEGER,
    "respiratoryRate" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_encounter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_clinical_note" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" "HealthNoteType" NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "health_clinical_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_diagnosis" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "diagnosedById" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "type" "HealthDiagnosisType" NOT NULL,
    "status" "HealthDiagnosisStatus" NOT NULL,
    "diagnosedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "health_diagnosis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_prescription" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "prescriberId" TEXT NOT NULL,
    "prescriptionNumber" TEXT NOT NULL,
    "drug" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "unitsPerDose" DECIMAL(3,1) NOT NULL,
    "frequency" "HealthDoseFrequency" NOT NULL,
    "durationDays" INTEGER NOT NULL,
    "route" "HealthDrugRoute" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "status" "HealthPrescriptionStatus" NOT NULL DEFAULT 'ACTIVE',
    "prescribedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "dispensedQuantity" INTEGER NOT NULL DEFAULT 0,
    "dispensedAt" TIMESTAMP(3),
    "dispensedById" TEXT,
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_prescription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_lab_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "orderedById" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "test" TEXT NOT NULL,
    "specimen" TEXT NOT NULL,
    "urgency" "HealthLabUrgency" NOT NULL DEFAULT 'ROUTINE',
    "status" "HealthLabOrderStatus" NOT NULL DEFAULT 'ORDERED',
    "price" DECIMAL(14,2) NOT NULL,
    "orderedAt" TIMESTAMP(3) NOT NULL,
    "sampleCollectedAt" TIMESTAMP(3),
    "processingAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "endReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_lab_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_lab_result" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "performedById" TEXT NOT NULL,
    "parameter" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT,
    "referenceRange" TEXT NOT NULL,
    "interpretation" "HealthLabInterpretation" NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "health_lab_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_billing_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "labOrderId" TEXT,
    "factNumber" TEXT NOT NULL,
    "type" "HealthBillingFactType" NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "taxAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "HealthBillingFactStatus" NOT NULL DEFAULT 'PENDING',
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "billedAt" TIMESTAMP(3),
    "releasedAt" TIMESTAMP(3),
    "releasedById" TEXT,
    "releaseReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_billing_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "checkInTime" TEXT NOT NULL,
    "checkOutTime" TEXT NOT NULL,
    "depositPercent" DECIMAL(5,2) NOT NULL,
    "serviceChargePercent" DECIMAL(5,2) NOT NULL,
    "earlyCheckInFee" DECIMAL(14,2) NOT NULL,
    "lateCheckoutFee" DECIMAL(14,2) NOT NULL,
    "cancellationHours" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_venue" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "totalRooms" INTEGER NOT NULL,
    "status" "HospitalityVenueStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_floor" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_floor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_room" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "roomNumber" TEXT NOT NULL,
    "type" "HospitalityRoomType" NOT NULL,
    "bedType" "HospitalityBedType" NOT NULL,
    "maxOccupancy" INTEGER NOT NULL,
    "ratePerNight" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "amenities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "HospitalityRoomStatus" NOT NULL DEFAULT 'AVAILABLE',
    "lastCleanedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_table" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "tableNumber" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "status" "HospitalityTableStatus" NOT NULL DEFAULT 'AVAILABLE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_staff" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "userId" TEXT,
    "staffNumber" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "HospitalityStaffRole" NOT NULL,
    "phone" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "employedSince" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_shift" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "shiftDate" DATE NOT NULL,
    "type" "HospitalityShiftType" NOT NULL,
    "status" "HospitalityShiftStatus" NOT NULL DEFAULT 'SCHEDULED',
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_guest" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "guestNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "nationality" TEXT NOT NULL,
    "idType" "HospitalityIdType" NOT NULL,
    "idNumber" TEXT NOT NULL,
    "isVip" BOOLEAN NOT NULL DEFAULT false,
    "preferences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_guest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_reservation" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "reservationNumber" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "roomId" TEXT,
    "tableId" TEXT,
    "status" "HospitalityReservationStatus" NOT NULL DEFAULT 'PENDING',
    "source" "HospitalityBookingSource" NOT NULL,
    "checkInDate" DATE NOT NULL,
    "checkOutDate" DATE NOT NULL,
    "expectedAt" TIMESTAMP(3) NOT NULL,
    "nights" INTEGER NOT NULL,
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "ratePerNight" DECIMAL(14,2) NOT NULL,
    "depositAmount" DECIMAL(14,2) NOT NULL,
    "depositPaidAt" TIMESTAMP(3),
    "depositRefundedAt" TIMESTAMP(3),
    "occasion" "HospitalityOccasion",
    "specialRequests" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "noShowAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_stay" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "stayNumber" TEXT NOT NULL,
    "reservationId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "status" "HospitalityStayStatus" NOT NULL DEFAULT 'RESERVED',
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "nightlyRate" DECIMAL(14,2) NOT NULL,
    "expectedCheckOutAt" TIMESTAMP(3) NOT NULL,
    "checkedInAt" TIMESTAMP(3),
    "idCheckedAt" TIMESTAMP(3),
    "checkedOutAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_stay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_service_event" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestNumber" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "stayId" TEXT,
    "assignedToId" TEXT,
    "type" "HospitalityServiceType" NOT NULL,
    "priority" "HospitalityPriority" NOT NULL DEFAULT 'NORMAL',
    "status" "HospitalityServiceStatus" NOT NULL DEFAULT 'REQUESTED',
    "description" TEXT NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_service_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "type" "HospitalityOrderType" NOT NULL,
    "status" "HospitalityOrderStatus" NOT NULL DEFAULT 'PLACED',
    "stayId" TEXT,
    "guestId" TEXT,
    "tableId" TEXT,
    "serverId" TEXT NOT NULL,
    "covers" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "subtotal" DECIMAL(14,2) NOT NULL,
    "serviceCharge" DECIMAL(14,2) NOT NULL,
    "total" DECIMAL(14,2) NOT NULL,
    "placedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "preparingAt" TIMESTAMP(3),
    "readyAt" TIMESTAMP(3),
    "servedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_order_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "station" "HospitalityStation" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_charge_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "chargeNumber" TEXT NOT NULL,
    "stayId" TEXT,
    "orderId" TEXT,
    "guestId" TEXT,
    "baseChargeId" TEXT,
    "type" "HospitalityChargeType" NOT NULL,
    "status" "HospitalityChargeStatus" NOT NULL DEFAULT 'PENDING',
    "description" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "quantity" INTEGER NOT NULL,
    "unitAmount" DECIMAL(14,2) NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "billedAt" TIMESTAMP(3),
    "releasedAt" TIMESTAMP(3),
    "releaseReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_charge_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_client" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "customerId" TEXT,
    "clientNumber" TEXT NOT NULL,
    "type" "LegClientType" NOT NULL,
    "name" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_matter" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT,
    "clientId" TEXT NOT NULL,
    "leadLawyerId" TEXT NOT NULL,
    "matterNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "LegMatterType" NOT NULL,
    "practiceArea" TEXT NOT NULL,
    "status" "LegMatterStatus" NOT NULL DEFAULT 'DRAFT',
    "court" TEXT,
    "suitNumber" TEXT,
    "judge" TEXT,
    "billingType" "LegBillingType" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "agreedFee" DECIMAL(14,2),
    "contingencyPercent" DECIMAL(5,2),
    "openedAt" TIMESTAMP(3),
    "heldAt" TIMESTAMP(3),
    "holdReason" TEXT,
    "closedAt" TIMESTAMP(3),
    "outcome" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_matter_party" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "role" "LegPartyRole" NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "phone" TEXT,
    "isAdverse" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_matter_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_time_entry" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "entryNumber" TEXT NOT NULL,
    "staffId" TEXT,
    "staffName" TEXT NOT NULL,
    "staffGrade" "LegStaffGrade" NOT NULL,
    "workedOn" DATE NOT NULL,
    "activity" "LegActivity" NOT NULL,
    "description" TEXT NOT NULL,
    "hours" DECIMAL(5,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "hourlyRate" DECIMAL(14,2) NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "status" "LegTimeStatus" NOT NULL DEFAULT 'LOGGED',
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "invoicedAt" TIMESTAMP(3),
    "invoiceReference" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_time_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_retainer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "status" "LegRetainerStatus" NOT NULL DEFAULT 'ACTIVE',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "initialAmount" DECIMAL(14,2) NOT NULL,
    "currentBalance" DECIMAL(14,2) NOT NULL,
    "minimumBalance" DECIMAL(14,2) NOT NULL,
    "exhaustedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_retainer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_retainer_transaction" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "retainerId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" "LegRetainerTransactionType" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "balanceAfter" DECIMAL(14,2) NOT NULL,
    "invoiceReference" TEXT,
    "description" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leg_retainer_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_deadline" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "assigneeId" TEXT NOT NULL,
    "filingId" TEXT,
    "type" "LegDeadlineType" NOT NULL,
    "title" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "court" TEXT,
    "priority" INTEGER NOT NULL,
    "status" "LegDeadlineStatus" NOT NULL DEFAULT 'PENDING',
    "completedAt" TIMESTAMP(3),
    "extendedTo" TIMESTAMP(3),
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_document" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "filingId" TEXT,
    "previousVersionId" TEXT,
    "authorId" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "category" "LegDocumentCategory" NOT NULL,
    "exhibitNo" TEXT,
    "isConfidential" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "LegDocumentStatus" NOT NULL DEFAULT 'DRAFT',
    "finalisedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_filing" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "filedById" TEXT NOT NULL,
    "filingNumber" TEXT NOT NULL,
    "type" "LegFilingType" NOT NULL,
    "title" TEXT NOT NULL,
    "court" TEXT NOT NULL,
    "status" "LegFilingStatus" NOT NULL DEFAULT 'FILED',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "fee" DECIMAL(14,2) NOT NULL,
    "feePaidByClient" BOOLEAN NOT NULL DEFAULT false,
    "filedAt" TIMESTAMP(3) NOT NULL,
    "servedOn" TEXT,
    "servedAt" TIMESTAMP(3),
    "acknowledgedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_filing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_disbursement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "filingId" TEXT,
    "disbursementNumber" TEXT NOT NULL,
    "category" "LegDisbursementCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "amount" DECIMAL(14,2) NOT NULL,
    "incurredOn" DATE NOT NULL,
    "status" "LegDisbursementStatus" NOT NULL DEFAULT 'SUBMITTED',
    "submittedById" TEXT NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "invoicedAt" TIMESTAMP(3),
    "invoiceReference" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_disbursement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_configuration" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "proofOfDeliveryRequired" BOOLEAN NOT NULL DEFAULT true,
    "otpEnabled" BOOLEAN NOT NULL DEFAULT true,
    "otpFromValue" DECIMAL(14,2) NOT NULL,
    "maxAttempts" INTEGER NOT NULL DEFAULT 3,
    "retryAfterHours" INTEGER NOT NULL DEFAULT 24,
    "landmarkRequired" BOOLEAN NOT NULL DEFAULT true,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "expressWithinHours" INTEGER NOT NULL,
    "standardWithinDays" INTEGER NOT NULL,
    "expressMinimumFee" DECIMAL(14,2) NOT NULL,
    "sameDayMinimumFee" DECIMAL(14,2) NOT NULL,
    "nextDayMinimumFee" DECIMAL(14,2) NOT NULL,
    "vanMinimumFee" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_configuration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_zone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "LogisticsZoneType" NOT NULL,
    "status" "LogisticsZoneStatus" NOT NULL DEFAULT 'ACTIVE',
    "lgas" TEXT[],
    "areas" TEXT[],
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "centreLatitude" DECIMAL(9,6) NOT NULL,
    "centreLongitude" DECIMAL(9,6) NOT NULL,
    "radiusKm" DECIMAL(5,1) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_pricing_rule" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "LogisticsPricingType" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseFee" DECIMAL(14,2) NOT NULL,
    "perKmFee" DECIMAL(14,2) NOT NULL,
    "perKgFee" DECIMAL(14,2),
    "freeKg" DECIMAL(6,2),
    "expressMultiplier" DECIMAL(4,2) NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "effectiveFrom" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_pricing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_agent" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "agentCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "type" "LogisticsAgentType" NOT NULL,
    "vehicleType" "LogisticsVehicle" NOT NULL,
    "plateNumber" TEXT,
    "status" "LogisticsAgentStatus" NOT NULL DEFAULT 'ACTIVE',
    "availability" "LogisticsAvailability" NOT NULL DEFAULT 'OFFLINE',
    "zoneIds" TEXT[],
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "locatedAt" TIMESTAMP(3),
    "totalJobs" INTEGER NOT NULL DEFAULT 0,
    "completedJobs" INTEGER NOT NULL DEFAULT 0,
    "failedJobs" INTEGER NOT NULL DEFAULT 0,
    "ratingAverage" DECIMAL(3,2),
    "ratingCount" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "inactiveSince" TIMESTAMP(3),
    "inactiveReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_delivery_job" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "jobNumber" TEXT NOT NULL,
    "trackingNumber" TEXT NOT NULL,
    "orderType" "LogisticsOrderType" NOT NULL,
    "orderId" TEXT,
    "orderNumber" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "agentId" TEXT,
    "status" "LogisticsJobStatus" NOT NULL DEFAULT 'PENDING',
    "priority" "LogisticsPriority" NOT NULL,
    "vehicleType" "LogisticsVehicle" NOT NULL,
    "senderName" TEXT NOT NULL,
    "senderContact" TEXT NOT NULL,
    "senderPhone" TEXT NOT NULL,
    "pickupAddress" TEXT NOT NULL,
    "pickupLandmark" TEXT NOT NULL,
    "pickupArea" TEXT NOT NULL,
    "pickupLatitude" DECIMAL(9,6) NOT NULL,
    "pickupLongitude" DECIMAL(9,6) NOT NULL,
    "customerName" TEXT NOT NULL,
    "customerPhone" TEXT NOT NULL,
    "dropAddress" TEXT NOT NULL,
    "dropLandmark" TEXT NOT NULL,
    "dropArea" TEXT NOT NULL,
    "dropLga" TEXT NOT NULL,
    "dropState" TEXT NOT NULL,
    "dropCountry" TEXT NOT NULL DEFAULT 'NG',
    "dropLatitude" DECIMAL(9,6) NOT NULL,
    "dropLongitude" DECIMAL(9,6) NOT NULL,
    "goods" TEXT NOT NULL,
    "packageCount" INTEGER NOT NULL,
    "weightKg" DECIMAL(6,2) NOT NULL,
    "declaredValue" DECIMAL(14,2) NOT NULL,
    "distanceKm" DECIMAL(6,1) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseFee" DECIMAL(14,2) NOT NULL,
    "distanceFee" DECIMAL(14,2) NOT NULL,
    "weightFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "priorityFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalFee" DECIMAL(14,2) NOT NULL,
    "windowStart" TIMESTAMP(3) NOT NULL,
    "windowEnd" TIMESTAMP(3) NOT NULL,
    "attemptCount" INTEGER NOT NULL DEFAULT 0,
    "failureReason" "LogisticsFailureReason",
    "nextAttemptAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "rating" INTEGER,
    "ratingComment" TEXT,
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "assignedAt" TIMESTAMP(3),
    "pickedUpAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "returnedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_delivery_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_status_history" (
    "id" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "fromStatus" "LogisticsJobStatus",
    "toStatus" "LogisticsJobStatus" NOT NULL,
    "agentId" TEXT,
    "userId" TEXT,
    "place" TEXT NOT NULL,
    "latitude" DECIMAL(9,6) NOT NULL,
    "longitude" DECIMAL(9,6) NOT NULL,
    "note" TEXT,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logistics_status_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_delivery_proof" (
    "id" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "type" "LogisticsProofType" NOT NULL,
    "recipientName" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "fileKey" TEXT,
    "codeVerified" BOOLEAN NOT NULL DEFAULT false,
    "latitude" DECIMAL(9,6) NOT NULL,
    "longitude" DECIMAL(9,6) NOT NULL,
    "capturedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logistics_delivery_proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_marketplace_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "defaultCommissionPercent" DECIMAL(5,2) NOT NULL,
    "vatPercent" DECIMAL(5,2) NOT NULL,
    "payoutCycleDays" INTEGER NOT NULL,
    "clearanceDays" INTEGER NOT NULL,
    "minimumPayoutAmount" DECIMAL(14,2) NOT NULL,
    "vendorsNeedApproval" BOOLEAN NOT NULL DEFAULT true,
    "payoutsNeedApproval" BOOLEAN NOT NULL DEFAULT true,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_marketplace_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor_tier" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "commissionPercent" DECIMAL(5,2) NOT NULL,
    "minimumMonthlySales" DECIMAL(14,2) NOT NULL,
    "minimumMonthlyOrders" INTEGER NOT NULL,
    "minimumRating" DECIMAL(4,2) NOT NULL,
    "supportLevel" "MvmSupportLevel" NOT NULL DEFAULT 'STANDARD',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_tier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "tierId" TEXT,
    "slug" TEXT NOT NULL,
    "tradeName" TEXT NOT NULL,
    "legalName" TEXT NOT NULL,
    "businessType" "MvmBusinessType" NOT NULL,
    "trade" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "bankName" TEXT NOT NULL,
    "bankCode" TEXT NOT NULL,
    "accountNumber" TEXT NOT NULL,
    "accountName" TEXT NOT NULL,
    "status" "MvmVendorStatus" NOT NULL DEFAULT 'PENDING_APPROVAL',
    "onboardingStep" "MvmOnboardingStep" NOT NULL DEFAULT 'REGISTERED',
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "commissionOverridePercent" DECIMAL(5,2),
    "ratingAverage" DECIMAL(4,2) NOT NULL DEFAULT 0,
    "ratingCount" INTEGER NOT NULL DEFAULT 0,
    "monthlySales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "monthlyOrders" INTEGER NOT NULL DEFAULT 0,
    "tierReviewedAt" TIMESTAMP(3),
    "totalOrders" INTEGER NOT NULL DEFAULT 0,
    "totalSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalCommission" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalPaidOut" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "registeredAt" TIMESTAMP(3) NOT NULL,
    "approvedAt" TIMESTAMP(3),
    "approvedById" TEXT,
    "suspendedAt" TIMESTAMP(3),
    "suspensionReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor_staff" (
    "id" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "role" "MvmStaffRole" NOT NULL DEFAULT 'STAFF',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_product_mapping" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "vendorSku" TEXT NOT NULL,
    "vendorPrice" DECIMAL(14,2) NOT NULL,
    "allocatedStock" INTEGER NOT NULL DEFAULT 0,
    "isFeatured" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "salesCount" INTEGER NOT NULL DEFAULT 0,
    "revenue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_product_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_parent_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "customerName" TEXT NOT NULL,
    "customerEmail" TEXT NOT NULL,
    "customerPhone" TEXT NOT NULL,
    "shippingAddress" TEXT NOT NULL,
    "shippingArea" TEXT NOT NULL,
    "shippingCity" TEXT NOT NULL,
    "shippingState" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "goodsTotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatTotal" DECIMAL(14,2) NOT NULL,
    "shippingTotal" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "voucherCode" TEXT,
    "paymentMethod" "MvmPaymentMethod" NOT NULL,
    "paymentStatus" "MvmPaymentStatus" NOT NULL DEFAULT 'PENDING',
    "status" "MvmOrderStatus" NOT NULL DEFAULT 'PENDING',
    "placedAt" TIMESTAMP(3) NOT NULL,
    "paidAt" TIMESTAMP(3),
    "splitAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_parent_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_parent_order_item" (
    "id" TEXT NOT NULL,
    "parentOrderId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "productName" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_parent_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_sub_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "parentOrderId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "subOrderNumber" TEXT NOT NULL,
    "customerName" TEXT NOT NULL,
    "shippingArea" TEXT NOT NULL,
    "shippingCity" TEXT NOT NULL,
    "goodsTotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatTotal" DECIMAL(14,2) NOT NULL,
    "shippingTotal" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "commissionPercent" DECIMAL(5,2) NOT NULL,
    "commissionAmount" DECIMAL(14,2) NOT NULL,
    "vendorPayout" DECIMAL(14,2) NOT NULL,
    "status" "MvmSubOrderStatus" NOT NULL DEFAULT 'PENDING',
    "carrier" TEXT,
    "trackingNumber" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "processingAt" TIMESTAMP(3),
    "shippedAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_sub_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_sub_order_item" (
    "id" TEXT NOT NULL,
    "subOrderId" TEXT NOT NULL,
    "parentOrderItemId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "productName" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "fulfilledQuantity" INTEGER NOT NULL DEFAULT 0,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_sub_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_commission" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "subOrderId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "payoutId" TEXT,
    "saleAmount" DECIMAL(14,2) NOT NULL,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "shippingAmount" DECIMAL(14,2) NOT NULL,
    "commissionPercent" DECIMAL(5,2) NOT NULL,
    "commissionAmount" DECIMAL(14,2) NOT NULL,
    "vendorPayout" DECIMAL(14,2) NOT NULL,
    "status" "MvmCommissionStatus" NOT NULL DEFAULT 'PENDING',
    "clearsAt" TIMESTAMP(3),
    "clearedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_commission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_payout" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "payoutNumber" TEXT NOT NULL,
    "periodStart" TIMESTAMP(3) NOT NULL,
    "periodEnd" TIMESTAMP(3) NOT NULL,
    "grossAmount" DECIMAL(14,2) NOT NULL,
    "deductionAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netAmount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "bankName" TEXT NOT NULL,
    "bankCode" TEXT NOT NULL,
    "accountNumber" TEXT NOT NULL,
    "accountName" TEXT NOT NULL,
    "status" "MvmPayoutStatus" NOT NULL DEFAULT 'PENDING',
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor_registration" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "vendorId" TEXT,
    "phone" TEXT NOT NULL,
    "phoneVerifiedAt" TIMESTAMP(3),
    "applicantName" TEXT NOT NULL,
    "businessName" TEXT NOT NULL,
    "businessType" "MvmBusinessType" NOT NULL,
    "trade" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "identityDocument" "MvmIdentityDocument",
    "identityReference" TEXT,
    "businessReference" TEXT,
    "documentsSubmittedAt" TIMESTAMP(3),
    "status" "MvmVendorStatus" NOT NULL DEFAULT 'PENDING_APPROVAL',
    "reviewedById" TEXT,
    "reviewedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_route" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "distanceKm" INTEGER NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "fare" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "park_route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_trip" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "tripNumber" TEXT NOT NULL,
    "routeId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "vehiclePlate" TEXT NOT NULL,
    "driverName" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "status" "ParkTripStatus" NOT NULL DEFAULT 'SCHEDULED',
    "departsAt" TIMESTAMP(3) NOT NULL,
    "departedAt" TIMESTAMP(3),
    "arrivedAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "park_trip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_ticket" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "ticketNumber" TEXT NOT NULL,
    "tripId" TEXT NOT NULL,
    "userId" TEXT,
    "seatNumber" INTEGER NOT NULL,
    "passengerName" TEXT NOT NULL,
    "passengerPhone" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "ParkTicketStatus" NOT NULL DEFAULT 'ISSUED',
    "soldAt" TIMESTAMP(3) NOT NULL,
    "boardedAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "park_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubscriptionPlan" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT,
    "priceMonthly" DECIMAL(12,2) NOT NULL,
    "priceYearly" DECIMAL(12,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "includedModules" TEXT[],
    "maxUsers" INTEGER,
    "maxStorage" INTEGER,
    "features" JSONB,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "trialDays" INTEGER NOT NULL DEFAULT 14,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "gracePeriodDays" INTEGER NOT NULL DEFAULT 7,

    CONSTRAINT "SubscriptionPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstanceSubscription" (
    "id" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "planId" TEXT,
    "status" "InstanceSubscriptionStatus" NOT NULL DEFAULT 'TRIAL',
    "billingInterval" TEXT NOT NULL DEFAULT 'monthly',
    "currentPeriodStart" TIMESTAMP(3) NOT NULL,
    "currentPeriodEnd" TIMESTAMP(3) NOT NULL,
    "amount" DECIMAL(12,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "wholesaleCost" DECIMAL(12,2) NOT NULL,
    "partnerMargin" DECIMAL(12,2) NOT NULL,
    "trialStart" TIMESTAMP(3),
    "trialEnd" TIMESTAMP(3),
    "suspendedAt" TIMESTAMP(3),
    "suspendedReason" TEXT,
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "cancelAtPeriodEnd" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InstanceSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstanceFinancialSummary" (
    "id" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "totalRevenue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currentMonthRevenue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lastMonthRevenue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalWholesaleCost" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currentMonthWholesaleCost" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalProfit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currentMonthProfit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "outstandingBalance" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalCommissionEarned" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "pendingCommission" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "paidCommission" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lastCalculatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InstanceFinancialSummary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerInstanceEarning" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "earningType" TEXT NOT NULL,
    "description" TEXT,
    "referenceType" TEXT,
    "referenceId" TEXT,
    "grossAmount" DECIMAL(12,2) NOT NULL,
    "commissionRate" DECIMAL(5,4) NOT NULL,
    "commissionAmount" DECIMAL(12,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "EarningStatus" NOT NULL DEFAULT 'PENDING',
    "clearsAt" TIMESTAMP(3),
    "clearedAt" TIMESTAMP(3),
    "payoutId" TEXT,
    "paidAt" TIMESTAMP(3),
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartnerInstanceEarning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerEarning" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "periodStart" TIMESTAMP(3) NOT NULL,
    "periodEnd" TIMESTAMP(3) NOT NULL,
    "grossAmount" DECIMAL(12,2) NOT NULL,
    "commissionRate" DECIMAL(5,4),
    "commissionAmount" DECIMAL(12,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "status" "EarningStatus" NOT NULL DEFAULT 'PENDING',
    "paidAt" TIMESTAMP(3),
    "paymentReference" TEXT,
    "paymentMethod" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedAt" TIMESTAMP(3),
    "approvedByUserId" TEXT,
    "calculationDetails" JSONB,
    "clearedAt" TIMESTAMP(3),
    "commissionType" "CommissionType" NOT NULL,
    "createdByUserId" TEXT,
    "disputedAt" TIMESTAMP(3),
    "entryType" "EarningEntryType" NOT NULL DEFAULT 'CREDIT',
    "fixedAmount" DECIMAL(12,2),
    "idempotencyKey" TEXT NOT NULL,
    "metadata" JSONB,
    "payoutBatchId" TEXT,
    "reversalEntryId" TEXT,
    "reversalReason" TEXT,
    "reversedAt" TIMESTAMP(3),
    "reversedById" TEXT,
    "subscriptionEventId" TEXT,
    "voidedAt" TIMESTAMP(3),

    CONSTRAINT "PartnerEarning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayoutBatch" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "batchNumber" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "earningsCount" INTEGER NOT NULL,
    "periodStart" TIMESTAMP(3) NOT NULL,
    "periodEnd" TIMESTAMP(3) NOT NULL,
    "paymentMethod" TEXT,
    "paymentReference" TEXT,
    "processedAt" TIMESTAMP(3),
    "approvedAt" TIMESTAMP(3),
    "approvedByUserId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blockReason" TEXT,
    "cancellationReason" TEXT,
    "cancelledAt" TIMESTAMP(3),
    "cancelledByUserId" TEXT,
    "failureReason" TEXT,
    "grossAmount" DECIMAL(12,2) NOT NULL,
    "internalNotes" TEXT,
    "netAmount" DECIMAL(12,2) NOT NULL,
    "readinessChecks" JSONB,
    "readinessStatus" TEXT NOT NULL DEFAULT 'NOT_CHECKED',
    "taxWithholding" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PayoutBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerPayoutSettings" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "minimumPayout" DECIMAL(12,2) NOT NULL DEFAULT 100.00,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "payoutFrequency" TEXT NOT NULL DEFAULT 'MONTHLY',
    "taxWithholdingEnabled" BOOLEAN NOT NULL DEFAULT false,
    "taxWithholdingRate" DECIMAL(5,4),
    "taxWithholdingReason" TEXT,
    "taxDocumentStatus" TEXT NOT NULL DEFAULT 'NOT_SUBMITTED',
    "taxDocumentType" TEXT,
    "taxDocumentVerifiedAt" TIMESTAMP(3),
    "paymentMethodType" TEXT,
    "paymentMethodVerified" BOOLEAN NOT NULL DEFAULT false,
    "paymentMethodDetails" JSONB,
    "payoutHold" BOOLEAN NOT NULL DEFAULT false,
    "payoutHoldReason" TEXT,
    "payoutHoldUntil" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartnerPayoutSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerPackage" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT,
    "includedInstances" INTEGER NOT NULL DEFAULT 1,
    "includedSuiteKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priceMonthly" DECIMAL(12,2) NOT NULL,
    "priceYearly" DECIMAL(12,2),
    "setupFee" DECIMAL(12,2),
    "trialDays" INTEGER NOT NULL DEFAULT 14,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "wholesaleCostMonthly" DECIMAL(12,2),
    "features" JSONB,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartnerPackage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "avatarUrl" TEXT,
    "globalRole" "GlobalRole" NOT NULL DEFAULT 'USER',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "lastLoginAt" TIMESTAMP(3),
    "emailVerifiedAt" TIMESTAMP(3),
    "passwordHash" TEXT,
    "passwordSetAt" TIMESTAMP(3),
    "phone" TEXT,
    "phoneVerifiedAt" TIMESTAMP(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "website" TEXT,
    "status" "PartnerStatus" NOT NULL DEFAULT 'PENDING',
    "tier" "PartnerTier" NOT NULL DEFAULT 'BRONZE',
    "companyNumber" TEXT,
    "taxId" TEXT,
    "address" JSONB,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "approvedAt" TIMESTAMP(3),

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerAgreement" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "effectiveFrom" TIMESTAMP(3) NOT NULL,
    "effectiveTo" TIMESTAMP(3),
    "commissionType" "CommissionType" NOT NULL DEFAULT 'PERCENTAGE',
    "commissionRate" DECIMAL(5,4) NOT NULL,
    "commissionTiers" JSONB,
    "terms" JSONB,
    "status" "AgreementStatus" NOT NULL DEFAULT 'DRAFT',
    "signedAt" TIMESTAMP(3),
    "signedByUserId" TEXT,
    "approvedAt" TIMESTAMP(3),
    "approvedByUserId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "clearanceDays" INTEGER NOT NULL DEFAULT 30,
    "commissionRules" JSONB,
    "commissionTrigger" "CommissionTrigger" NOT NULL DEFAULT 'ON_PAYMENT',
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "fixedAmount" DECIMAL(12,2),
    "maxCommission" DECIMAL(12,2),
    "minCommission" DECIMAL(12,2),
    "setupFee" DECIMAL(12,2),

    CONSTRAINT "PartnerAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerUser" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "PartnerRole" NOT NULL DEFAULT 'PARTNER_STAFF',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "assignedTenantIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "department" TEXT,
    "displayName" TEXT,

    CONSTRAINT "PartnerUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerReferralCode" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "usageLimit" INTEGER,
    "usageCount" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMP(3),
    "campaignName" TEXT,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartnerReferralCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerReferral" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "referralCodeId" TEXT,
    "referredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attributionLocked" BOOLEAN NOT NULL DEFAULT false,
    "lockedAt" TIMESTAMP(3),
    "referralSource" TEXT,
    "landingPage" TEXT,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attributionExpiresAt" TIMESTAMP(3),
    "attributionMethod" "AttributionMethod" NOT NULL DEFAULT 'REFERRAL_LINK',
    "attributionWindowDays" INTEGER,
    "createdByUserId" TEXT,

    CONSTRAINT "PartnerReferral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tenant" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "TenantStatus" NOT NULL DEFAULT 'ACTIVE',
    "appName" TEXT NOT NULL DEFAULT 'SaaS App',
    "logoUrl" TEXT,
    "faviconUrl" TEXT,
    "primaryColor" TEXT NOT NULL DEFAULT '#6366f1',
    "secondaryColor" TEXT NOT NULL DEFAULT '#8b5cf6',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "activatedAt" TIMESTAMP(3),
    "activatedModules" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "requestedModules" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "Tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TenantMembership" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "role" "TenantRole" NOT NULL DEFAULT 'TENANT_USER',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TenantMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlatformInstance" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT,
    "suiteKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "displayName" TEXT,
    "logoUrl" TEXT,
    "faviconUrl" TEXT,
    "primaryColor" TEXT,
    "secondaryColor" TEXT,
    "navigationConfig" JSONB DEFAULT '{}',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "createdByPartnerId" TEXT,
    "suspendedAt" TIMESTAMP(3),
    "suspendedReason" TEXT,

    CONSTRAINT "PlatformInstance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core_capabilities" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "description" TEXT,
    "dependencies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isCore" BOOLEAN NOT NULL DEFAULT false,
    "isAvailable" BOOLEAN NOT NULL DEFAULT true,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "icon" TEXT,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "core_capabilities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core_tenant_capability_activations" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "capabilityKey" TEXT NOT NULL,
    "status" "CapabilityStatus" NOT NULL DEFAULT 'INACTIVE',
    "activatedAt" TIMESTAMP(3),
    "deactivatedAt" TIMESTAMP(3),
    "suspendedAt" TIMESTAMP(3),
    "activatedBy" "CapabilityActivator",
    "activatedByUserId" TEXT,
    "suspensionReason" TEXT,
    "configuration" JSONB,
    "auditLog" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "core_tenant_capability_activations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Location" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "type" TEXT NOT NULL DEFAULT 'STORE',
    "status" "LocationStatus" NOT NULL DEFAULT 'ACTIVE',
    "email" TEXT,
    "phone" TEXT,
    "addressLine1" TEXT,
    "addressLine2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postalCode" TEXT,
    "country" TEXT,
    "latitude" DECIMAL(10,8),
    "longitude" DECIMAL(11,8),
    "operatingHours" JSONB,
    "isDefaultLocation" BOOLEAN NOT NULL DEFAULT false,
    "allowsPickup" BOOLEAN NOT NULL DEFAULT false,
    "allowsShipping" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Customer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "firstName" TEXT,
    "lastName" TEXT,
    "fullName" TEXT,
    "company" TEXT,
    "taxId" TEXT,
    "defaultAddressId" TEXT,
    "status" "CustomerStatus" NOT NULL DEFAULT 'ACTIVE',
    "acceptsMarketing" BOOLEAN NOT NULL DEFAULT false,
    "marketingOptInAt" TIMESTAMP(3),
    "notes" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "totalOrders" INTEGER NOT NULL DEFAULT 0,
    "totalSpent" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "averageOrderValue" DECIMAL(12,2),
    "lastOrderAt" TIMESTAMP(3),
    "loyaltyPoints" INTEGER NOT NULL DEFAULT 0,
    "loyaltyTier" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomerAddress" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "type" "AddressType" NOT NULL DEFAULT 'BOTH',
    "firstName" TEXT,
    "lastName" TEXT,
    "company" TEXT,
    "phone" TEXT,
    "addressLine1" TEXT NOT NULL,
    "addressLine2" TEXT,
    "city" TEXT NOT NULL,
    "state" TEXT,
    "postalCode" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CustomerAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_party" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "motto" TEXT NOT NULL,
    "registrationNumber" TEXT NOT NULL,
    "colours" TEXT[],
    "status" "PolPartyStatus" NOT NULL DEFAULT 'ACTIVE',
    "foundedOn" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_party_organ" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "level" "PolOrganLevel" NOT NULL,
    "area" TEXT NOT NULL,
    "officers" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_party_organ_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_member" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "organId" TEXT NOT NULL,
    "userId" TEXT,
    "cardNumber" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "ward" INTEGER NOT NULL,
    "pollingUnit" TEXT NOT NULL,
    "role" "PolMemberRole" NOT NULL DEFAULT 'MEMBER',
    "status" "PolMemberStatus" NOT NULL DEFAULT 'PENDING',
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "verifiedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_campaign" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "PolCampaignType" NOT NULL,
    "area" TEXT NOT NULL,
    "status" "PolCampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "electionDate" DATE NOT NULL,
    "budget" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_candidate" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "constituency" TEXT NOT NULL,
    "manifesto" TEXT NOT NULL,
    "status" "PolCandidateStatus" NOT NULL DEFAULT 'NOMINATED',
    "nominatedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_event" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "PolEventType" NOT NULL,
    "venue" TEXT NOT NULL,
    "status" "PolEventStatus" NOT NULL DEFAULT 'SCHEDULED',
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "expectedAttendance" INTEGER NOT NULL,
    "actualAttendance" INTEGER,
    "budget" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_volunteer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "eventId" TEXT,
    "role" "PolVolunteerRole" NOT NULL,
    "ward" INTEGER NOT NULL,
    "hours" INTEGER NOT NULL DEFAULT 0,
    "doorsKnocked" INTEGER NOT NULL DEFAULT 0,
    "isTrained" BOOLEAN NOT NULL DEFAULT false,
    "status" "PolVolunteerStatus" NOT NULL DEFAULT 'ACTIVE',
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_volunteer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_donation_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "donorName" TEXT NOT NULL,
    "source" "PolDonationSource" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "requiresDisclosure" BOOLEAN NOT NULL,
    "exceedsThreshold" BOOLEAN NOT NULL,
    "status" "PolDonationStatus" NOT NULL DEFAULT 'RECORDED',
    "donatedAt" TIMESTAMP(3) NOT NULL,
    "acknowledgedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_donation_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_expense_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "voucherNumber" TEXT NOT NULL,
    "category" "PolExpenseCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "PolExpenseStatus" NOT NULL DEFAULT 'RECORDED',
    "spentAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_expense_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_disclosure" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "totalDonations" DECIMAL(14,2) NOT NULL,
    "totalExpenses" DECIMAL(14,2) NOT NULL,
    "donationCount" INTEGER NOT NULL,
    "status" "PolDisclosureStatus" NOT NULL DEFAULT 'DRAFT',
    "submittedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_primary" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "method" "PolPrimaryMethod" NOT NULL,
    "isSecret" BOOLEAN NOT NULL DEFAULT true,
    "status" "PolPrimaryStatus" NOT NULL DEFAULT 'DRAFT',
    "nominationOpensAt" TIMESTAMP(3) NOT NULL,
    "nominationClosesAt" TIMESTAMP(3) NOT NULL,
    "votingOpensAt" TIMESTAMP(3) NOT NULL,
    "votingClosesAt" TIMESTAMP(3) NOT NULL,
    "declaredAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_primary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_aspirant" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "primaryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "status" "PolAspirantStatus" NOT NULL DEFAULT 'NOMINATED',
    "nominatedAt" TIMESTAMP(3) NOT NULL,
    "screenedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_aspirant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_primary_vote" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "primaryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "aspirantId" TEXT NOT NULL,
    "castAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_primary_vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_primary_result" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "primaryId" TEXT NOT NULL,
    "aspirantId" TEXT NOT NULL,
    "votes" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "isUnofficial" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_primary_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_shift" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "locationId" TEXT NOT NULL,
    "tillCode" TEXT NOT NULL,
    "shiftNumber" TEXT NOT NULL,
    "status" "PosShiftStatus" NOT NULL DEFAULT 'OPEN',
    "openedById" TEXT NOT NULL,
    "closedById" TEXT,
    "reconciledById" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "reconciledAt" TIMESTAMP(3),
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "openingFloat" DECIMAL(14,2) NOT NULL,
    "expectedCash" DECIMAL(14,2) NOT NULL,
    "actualCash" DECIMAL(14,2),
    "cashVariance" DECIMAL(14,2),
    "varianceReason" TEXT,
    "grossSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "refundTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "cashSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "cardSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "bankTransferSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "otherSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "saleCount" INTEGER NOT NULL DEFAULT 0,
    "voidCount" INTEGER NOT NULL DEFAULT 0,
    "refundCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pos_shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_sale" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "shiftId" TEXT,
    "locationId" TEXT NOT NULL,
    "customerId" TEXT,
    "staffId" TEXT NOT NULL,
    "saleNumber" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "status" "PosSaleStatus" NOT NULL DEFAULT 'COMPLETED',
    "soldAt" TIMESTAMP(3) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "subtotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxAmount" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "paymentMethod" "PosPaymentMethod" NOT NULL,
    "amountTendered" DECIMAL(14,2) NOT NULL,
    "changeGiven" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "bankReference" TEXT,
    "refundedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "reversedAt" TIMESTAMP(3),
    "reversedById" TEXT,
    "reversalReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pos_sale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_sale_item" (
    "id" TEXT NOT NULL,
    "saleId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "productName" TEXT NOT NULL,
    "variantName" TEXT,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxAmount" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "returnedQuantity" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pos_sale_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_cash_movement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "shiftId" TEXT NOT NULL,
    "saleId" TEXT,
    "sequence" INTEGER NOT NULL,
    "type" "PosCashMovementType" NOT NULL,
    "direction" "PosCashDirection" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "balanceBefore" DECIMAL(14,2) NOT NULL,
    "balanceAfter" DECIMAL(14,2) NOT NULL,
    "reason" TEXT NOT NULL,
    "performedById" TEXT NOT NULL,
    "approvedById" TEXT,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pos_cash_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductCategory" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProductCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "categoryId" TEXT,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "description" TEXT,
    "type" "ProductType" NOT NULL DEFAULT 'PHYSICAL',
    "status" "ProductStatus" NOT NULL DEFAULT 'DRAFT',
    "price" DECIMAL(14,2) NOT NULL,
    "costPrice" DECIMAL(14,2) NOT NULL,
    "compareAtPrice" DECIMAL(14,2),
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "trackInventory" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductVariant" (
    "id" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "price" DECIMAL(14,2) NOT NULL,
    "options" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProductVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InventoryLevel" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "locationId" TEXT NOT NULL,
    "quantityOnHand" INTEGER NOT NULL DEFAULT 0,
    "quantityReserved" INTEGER NOT NULL DEFAULT 0,
    "quantityAvailable" INTEGER NOT NULL DEFAULT 0,
    "quantityIncoming" INTEGER NOT NULL DEFAULT 0,
    "reorderPoint" INTEGER NOT NULL DEFAULT 0,
    "reorderQuantity" INTEGER NOT NULL DEFAULT 0,
    "binLocation" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InventoryLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Supplier" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "paymentTermsDays" INTEGER NOT NULL,
    "status" "SupplierStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inv_stock_movement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "locationId" TEXT NOT NULL,
    "supplierId" TEXT,
    "transferId" TEXT,
    "reason" "StockMovementReason" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "quantityBefore" INTEGER NOT NULL,
    "quantityAfter" INTEGER NOT NULL,
    "unitCost" DECIMAL(14,2) NOT NULL,
    "reference" TEXT,
    "note" TEXT,
    "performedById" TEXT NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inv_stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inv_stock_transfer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "transferNumber" TEXT NOT NULL,
    "fromLocationId" TEXT NOT NULL,
    "toLocationId" TEXT NOT NULL,
    "status" "StockTransferStatus" NOT NULL DEFAULT 'DRAFT',
    "requestedById" TEXT NOT NULL,
    "approvedById" TEXT,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "approvedAt" TIMESTAMP(3),
    "shippedAt" TIMESTAMP(3),
    "receivedAt" TIMESTAMP(3),
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "inv_stock_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inv_stock_transfer_item" (
    "id" TEXT NOT NULL,
    "transferId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "quantityRequested" INTEGER NOT NULL,
    "quantityShipped" INTEGER NOT NULL DEFAULT 0,
    "quantityReceived" INTEGER NOT NULL DEFAULT 0,
    "quantityVariance" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "inv_stock_transfer_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inv_channel_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "channel" "SalesChannel" NOT NULL,
    "status" "ChannelStatus" NOT NULL DEFAULT 'INACTIVE',
    "inventoryMode" "InventoryMode" NOT NULL DEFAULT 'SHARED',
    "allocatedQuantity" INTEGER,
    "priceRule" TEXT NOT NULL,
    "priceAdjustPercent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "inv_channel_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_project" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "clientName" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "managerId" TEXT NOT NULL,
    "status" "ProjectStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "ProjectPriority" NOT NULL DEFAULT 'MEDIUM',
    "health" "ProjectHealth" NOT NULL DEFAULT 'ON_TRACK',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "budget" DECIMAL(14,2) NOT NULL,
    "startDate" DATE NOT NULL,
    "targetDate" DATE NOT NULL,
    "endDate" DATE,
    "visibility" "ProjectVisibility" NOT NULL DEFAULT 'TEAM',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "project_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_milestone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,
    "status" "ProjectMilestoneStatus" NOT NULL DEFAULT 'OPEN',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "targetDate" DATE NOT NULL,
    "completedAt" TIMESTAMP(3),
    "dependsOnId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "project_milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_task" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" "ProjectTaskStatus" NOT NULL DEFAULT 'TODO',
    "priority" "ProjectTaskPriority" NOT NULL DEFAULT 'MEDIUM',
    "assigneeId" TEXT,
    "dueDate" DATE NOT NULL,
    "estimatedHours" INTEGER NOT NULL,
    "actualHours" INTEGER,
    "checklist" JSONB NOT NULL DEFAULT '[]',
    "blockedById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "project_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_team_member" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "memberType" "ProjectMemberType" NOT NULL DEFAULT 'STAFF',
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "ProjectMemberRole" NOT NULL DEFAULT 'MEMBER',
    "status" "ProjectMemberStatus" NOT NULL DEFAULT 'ACTIVE',
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "project_team_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_budget_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "milestoneId" TEXT,
    "category" "ProjectBudgetCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "estimatedAmount" DECIMAL(14,2) NOT NULL,
    "actualAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "isApproved" BOOLEAN NOT NULL DEFAULT false,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "project_budget_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "defaultLeaseMonths" INTEGER NOT NULL,
    "lateFeePercent" DECIMAL(5,2) NOT NULL,
    "graceDays" INTEGER NOT NULL,
    "lateFeeDueDays" INTEGER NOT NULL,
    "scheduleDaysAhead" INTEGER NOT NULL,
    "serviceChargeAfterDays" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_property" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "propertyCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "RealestatePropertyType" NOT NULL,
    "status" "RealestatePropertyStatus" NOT NULL DEFAULT 'ACTIVE',
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "floors" INTEGER NOT NULL,
    "yearBuilt" INTEGER,
    "totalUnits" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "marketValue" DECIMAL(14,2) NOT NULL,
    "ownerName" TEXT NOT NULL,
    "ownerPhone" TEXT NOT NULL,
    "amenities" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_property_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "propertyId" TEXT NOT NULL,
    "unitNumber" TEXT NOT NULL,
    "type" "RealestateUnitType" NOT NULL,
    "status" "RealestateUnitStatus" NOT NULL DEFAULT 'VACANT',
    "floor" INTEGER NOT NULL,
    "bedrooms" INTEGER NOT NULL DEFAULT 0,
    "bathrooms" INTEGER NOT NULL DEFAULT 0,
    "sizeSqm" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "annualRent" DECIMAL(14,2) NOT NULL,
    "deposit" DECIMAL(14,2) NOT NULL,
    "serviceCharge" DECIMAL(14,2) NOT NULL,
    "reservedUntil" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_tenant_profile" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "userId" TEXT,
    "fullName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "identityDocument" "RealestateIdentityDocument" NOT NULL,
    "identityReference" TEXT NOT NULL,
    "occupation" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "monthlyIncome" DECIMAL(14,2) NOT NULL,
    "status" "RealestateProfileStatus" NOT NULL DEFAULT 'ACTIVE',
    "statusReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_tenant_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_lease" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "leaseNumber" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "renewalOfId" TEXT,
    "status" "RealestateLeaseStatus" NOT NULL DEFAULT 'DRAFT',
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "termMonths" INTEGER NOT NULL,
    "frequency" "RealestateFrequency" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "annualRent" DECIMAL(14,2) NOT NULL,
    "rentAmount" DECIMAL(14,2) NOT NULL,
    "depositAmount" DECIMAL(14,2) NOT NULL,
    "depositPaid" BOOLEAN NOT NULL DEFAULT false,
    "serviceCharge" DECIMAL(14,2) NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "signedAt" TIMESTAMP(3),
    "terminatedAt" TIMESTAMP(3),
    "terminationReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_lease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_payment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "paymentNumber" TEXT NOT NULL,
    "leaseId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "lateForId" TEXT,
    "type" "RealestatePaymentType" NOT NULL,
    "status" "RealestatePaymentStatus" NOT NULL DEFAULT 'PENDING',
    "periodStart" DATE,
    "periodEnd" DATE,
    "dueDate" DATE NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "amount" DECIMAL(14,2) NOT NULL,
    "amountPaid" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "paidAt" TIMESTAMP(3),
    "method" "RealestatePaymentMethod",
    "receiptNumber" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_maintenance_request" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "requestNumber" TEXT NOT NULL,
    "propertyId" TEXT NOT NULL,
    "unitId" TEXT,
    "leaseId" TEXT,
    "category" "RealestateMaintenanceCategory" NOT NULL,
    "priority" "RealestatePriority" NOT NULL,
    "status" "RealestateMaintenanceStatus" NOT NULL DEFAULT 'OPEN',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "assignedToId" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "estimatedCost" DECIMAL(14,2),
    "actualCost" DECIMAL(14,2),
    "cancelReason" TEXT,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_maintenance_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_job" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "workplace" "RecruitWorkplace" NOT NULL,
    "employmentType" "RecruitEmploymentType" NOT NULL DEFAULT 'FULL_TIME',
    "qualification" "RecruitQualification" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "salaryMin" DECIMAL(14,2) NOT NULL,
    "salaryMax" DECIMAL(14,2) NOT NULL,
    "openings" INTEGER NOT NULL DEFAULT 1,
    "filledCount" INTEGER NOT NULL DEFAULT 0,
    "status" "RecruitJobStatus" NOT NULL DEFAULT 'DRAFT',
    "recruiterId" TEXT NOT NULL,
    "hiringManagerId" TEXT NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "postedAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "filledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_application" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "userId" TEXT,
    "candidateName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "qualification" "RecruitQualification" NOT NULL,
    "experienceYears" INTEGER NOT NULL,
    "source" "RecruitSource" NOT NULL,
    "score" INTEGER,
    "rating" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "expectedSalary" DECIMAL(14,2) NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "stage" "RecruitStage" NOT NULL DEFAULT 'APPLIED',
    "furthestStage" "RecruitStage" NOT NULL DEFAULT 'APPLIED',
    "offerId" TEXT,
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "screenedAt" TIMESTAMP(3),
    "stageChangedAt" TIMESTAMP(3) NOT NULL,
    "hiredAt" TIMESTAMP(3),
    "rejectedAt" TIMESTAMP(3),
    "rejectionReason" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawalReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_interview" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "type" "RecruitInterviewType" NOT NULL,
    "status" "RecruitInterviewStatus" NOT NULL DEFAULT 'SCHEDULED',
    "result" "RecruitInterviewResult" NOT NULL DEFAULT 'PENDING',
    "scheduledAt" TIMESTAMP(3) NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "interviewerId" TEXT NOT NULL,
    "panel" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "meetingLink" TEXT,
    "room" TEXT,
    "completedAt" TIMESTAMP(3),
    "score" INTEGER,
    "recommendation" "RecruitRecommendation",
    "feedback" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_offer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "status" "RecruitOfferStatus" NOT NULL DEFAULT 'DRAFT',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseSalary" DECIMAL(14,2) NOT NULL,
    "housingAllowance" DECIMAL(14,2) NOT NULL,
    "transportAllowance" DECIMAL(14,2) NOT NULL,
    "otherAllowance" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "grossMonthly" DECIMAL(14,2) NOT NULL,
    "pensionContribution" DECIMAL(14,2) NOT NULL,
    "hmoPlan" TEXT,
    "probationMonths" INTEGER NOT NULL,
    "startDate" DATE NOT NULL,
    "createdById" TEXT NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "viewedAt" TIMESTAMP(3),
    "respondBy" TIMESTAMP(3),
    "respondedAt" TIMESTAMP(3),
    "declineReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_onboarding_task" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "dueOrder" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "category" "RecruitOnboardingCategory" NOT NULL,
    "ownerDepartment" TEXT NOT NULL,
    "dueDate" DATE NOT NULL,
    "requiredDocument" TEXT,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "verifiedById" TEXT,
    "status" "RecruitOnboardingStatus" NOT NULL DEFAULT 'PENDING',
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "skipReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_onboarding_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_shipping_zone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "states" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_shipping_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_shipping_rate" (
    "id" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "carrier" TEXT,
    "flatFee" DECIMAL(14,2) NOT NULL,
    "freeAbove" DECIMAL(14,2),
    "minDays" INTEGER NOT NULL,
    "maxDays" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_shipping_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_promotion" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "SvmPromotionType" NOT NULL,
    "discountType" "SvmDiscountType" NOT NULL,
    "discountPercent" DECIMAL(5,2),
    "discountAmount" DECIMAL(14,2),
    "buyQuantity" INTEGER,
    "getQuantity" INTEGER,
    "maxDiscount" DECIMAL(14,2),
    "minSubtotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "usageLimit" INTEGER,
    "perCustomerLimit" INTEGER,
    "usageCount" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_promotion_usage" (
    "id" TEXT NOT NULL,
    "promotionId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "discountApplied" DECIMAL(14,2) NOT NULL,
    "usedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "svm_promotion_usage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_cart" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "customerId" TEXT,
    "orderId" TEXT,
    "email" TEXT,
    "status" "SvmCartStatus" NOT NULL DEFAULT 'ACTIVE',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "itemCount" INTEGER NOT NULL DEFAULT 0,
    "subtotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lastActivityAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "abandonedAt" TIMESTAMP(3),
    "recoveryEmailSentAt" TIMESTAMP(3),
    "convertedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_cart_item" (
    "id" TEXT NOT NULL,
    "cartId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "productName" TEXT NOT NULL,
    "variantName" TEXT,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_cart_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "customerId" TEXT,
    "cartId" TEXT,
    "status" "SvmOrderStatus" NOT NULL DEFAULT 'PENDING',
    "paymentStatus" "SvmPaymentStatus" NOT NULL DEFAULT 'PENDING',
    "fulfilmentStatus" "SvmFulfilmentStatus" NOT NULL DEFAULT 'UNFULFILLED',
    "customerName" TEXT NOT NULL,
    "customerEmail" TEXT NOT NULL,
    "customerPhone" TEXT NOT NULL,
    "shipRecipient" TEXT NOT NULL,
    "shipPhone" TEXT NOT NULL,
    "shipLine1" TEXT NOT NULL,
    "shipLandmark" TEXT,
    "shipCity" TEXT NOT NULL,
    "shipState" TEXT NOT NULL,
    "shipCountry" TEXT NOT NULL DEFAULT 'NG',
    "billName" TEXT NOT NULL,
    "billLine1" TEXT NOT NULL,
    "billCity" TEXT NOT NULL,
    "billState" TEXT NOT NULL,
    "billCountry" TEXT NOT NULL DEFAULT 'NG',
    "shippingRateId" TEXT NOT NULL,
    "shippingMethod" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "itemCount" INTEGER NOT NULL,
    "subtotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "shippingFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxAmount" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "refundedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "paymentMethod" "SvmPaymentMethod" NOT NULL,
    "paymentReference" TEXT,
    "carrier" TEXT,
    "trackingNumber" TEXT,
    "cancelReason" TEXT,
    "refundReason" TEXT,
    "placedAt" TIMESTAMP(3) NOT NULL,
    "authorizedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "confirmedAt" TIMESTAMP(3),
    "shippedAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_order_item" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "productName" TEXT NOT NULL,
    "variantName" TEXT,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "fulfilledQuantity" INTEGER NOT NULL DEFAULT 0,
    "refundedQuantity" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_customer_profiles" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "isB2B" BOOLEAN NOT NULL DEFAULT true,
    "customerType" "B2BCustomerType" NOT NULL DEFAULT 'RETAILER',
    "businessName" TEXT,
    "businessRegNo" TEXT,
    "taxId" TEXT,
    "primaryContact" TEXT,
    "primaryPhone" TEXT,
    "primaryEmail" TEXT,
    "businessAddress" JSONB,
    "priceTierId" TEXT,
    "creditTermId" TEXT,
    "creditLimit" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "creditUsed" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "creditStatus" "B2BCreditStatus" NOT NULL DEFAULT 'ACTIVE',
    "preferredPaymentMethod" TEXT,
    "preferredShippingMethod" TEXT,
    "allowCashPurchase" BOOLEAN NOT NULL DEFAULT true,
    "allowCreditPurchase" BOOLEAN NOT NULL DEFAULT false,
    "status" "B2BProfileStatus" NOT NULL DEFAULT 'ACTIVE',
    "verifiedAt" TIMESTAMP(3),
    "verifiedBy" TEXT,
    "notes" TEXT,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_customer_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_credit_terms" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "description" TEXT,
    "creditDays" INTEGER NOT NULL DEFAULT 30,
    "creditLimit" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "gracePeriod" INTEGER NOT NULL DEFAULT 0,
    "lateFeeType" "B2BLateFeeType" NOT NULL DEFAULT 'NONE',
    "lateFeeValue" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "depositRequired" BOOLEAN NOT NULL DEFAULT false,
    "depositPercent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_credit_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_price_tiers" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "description" TEXT,
    "defaultDiscount" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "discountType" "B2BDiscountType" NOT NULL DEFAULT 'PERCENTAGE',
    "minOrderValue" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "minOrderQuantity" INTEGER NOT NULL DEFAULT 1,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_price_tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_wholesale_price_rules" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "productId" TEXT,
    "categoryId" TEXT,
    "priceTierId" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "priceType" "B2BPriceType" NOT NULL DEFAULT 'DISCOUNT_PERCENTAGE',
    "value" DECIMAL(12,2) NOT NULL,
    "quantityBreaks" JSONB,
    "validFrom" TIMESTAMP(3),
    "validTo" TIMESTAMP(3),
    "priority" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdBy" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_wholesale_price_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_invoices" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "invoiceNumber" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "orderId" TEXT,
    "orderNumber" TEXT,
    "subtotal" DECIMAL(12,2) NOT NULL,
    "discountTotal" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "taxTotal" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "totalAmount" DECIMAL(12,2) NOT NULL,
    "amountPaid" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "amountDue" DECIMAL(12,2) NOT NULL,
    "invoiceDate" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueDate" TIMESTAMP(3) NOT NULL,
    "paidDate" TIMESTAMP(3),
    "status" "B2BInvoiceStatus" NOT NULL DEFAULT 'DRAFT',
    "creditTermId" TEXT,
    "paymentTerms" TEXT,
    "lineItems" JSONB,
    "notes" TEXT,
    "internalNotes" TEXT,
    "createdBy" TEXT,
    "approvedBy" TEXT,
    "approvedAt" TIMESTAMP(3),
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_credit_ledger" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "transactionType" "B2BCreditTransactionType" NOT NULL,
    "amount" DECIMAL(12,2) NOT NULL,
    "balanceBefore" DECIMAL(12,2) NOT NULL,
    "balanceAfter" DECIMAL(12,2) NOT NULL,
    "referenceType" TEXT,
    "referenceId" TEXT,
    "invoiceId" TEXT,
    "description" TEXT,
    "dueDate" TIMESTAMP(3),
    "performedBy" TEXT,
    "performedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notes" TEXT,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "b2b_credit_ledger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_bulk_order_drafts" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "name" TEXT,
    "description" TEXT,
    "items" JSONB NOT NULL,
    "itemCount" INTEGER NOT NULL DEFAULT 0,
    "subtotal" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "discountTotal" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "estimatedTotal" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "status" "B2BBulkOrderStatus" NOT NULL DEFAULT 'DRAFT',
    "pricingSnapshot" JSONB,
    "convertedOrderId" TEXT,
    "convertedAt" TIMESTAMP(3),
    "offlineId" TEXT,
    "createdBy" TEXT,
    "submittedBy" TEXT,
    "submittedAt" TIMESTAMP(3),
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_bulk_order_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_configurations" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "b2bEnabled" BOOLEAN NOT NULL DEFAULT true,
    "wholesalePricing" BOOLEAN NOT NULL DEFAULT true,
    "creditSalesEnabled" BOOLEAN NOT NULL DEFAULT false,
    "bulkOrderingEnabled" BOOLEAN NOT NULL DEFAULT true,
    "defaultCreditDays" INTEGER NOT NULL DEFAULT 30,
    "defaultCreditLimit" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "defaultMinOrderValue" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "defaultCurrency" TEXT NOT NULL DEFAULT 'NGN',
    "wholesaleTaxExempt" BOOLEAN NOT NULL DEFAULT false,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 7.5,
    "creditApprovalRequired" BOOLEAN NOT NULL DEFAULT true,
    "autoApproveBelow" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "negotiatedPricingEnabled" BOOLEAN NOT NULL DEFAULT true,
    "manualOverrideEnabled" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "b2b_configurations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b2b_event_logs" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "eventType" TEXT NOT NULL,
    "eventData" JSONB NOT NULL,
    "profileId" TEXT,
    "invoiceId" TEXT,
    "orderId" TEXT,
    "actorId" TEXT,
    "actorType" TEXT,
    "occurredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "b2b_event_logs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "wh_warehouse_locationId_key" ON "wh_warehouse"("locationId");

-- CreateIndex
CREATE INDEX "wh_warehouse_platformInstanceId_idx" ON "wh_warehouse"("platformInstanceId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_warehouse_tenantId_code_key" ON "wh_warehouse"("tenantId", "code");

-- CreateIndex
CREATE INDEX "wh_zone_tenantId_idx" ON "wh_zone"("tenantId");

-- CreateIndex
CREATE INDEX "wh_zone_platformInstanceId_idx" ON "wh_zone"("platformInstanceId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_zone_warehouseId_code_key" ON "wh_zone"("warehouseId", "code");

-- CreateIndex
CREATE INDEX "wh_bin_tenantId_idx" ON "wh_bin"("tenantId");

-- CreateIndex
CREATE INDEX "wh_bin_platformInstanceId_idx" ON "wh_bin"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_bin_zoneId_idx" ON "wh_bin"("zoneId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_bin_warehouseId_code_key" ON "wh_bin"("warehouseId", "code");

-- CreateIndex
CREATE INDEX "wh_batch_tenantId_expiresOn_idx" ON "wh_batch"("tenantId", "expiresOn");

-- CreateIndex
CREATE INDEX "wh_batch_platformInstanceId_idx" ON "wh_batch"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_batch_binId_idx" ON "wh_batch"("binId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_batch_productId_batchNumber_key" ON "wh_batch"("productId", "batchNumber");

-- CreateIndex
CREATE UNIQUE INDEX "wh_receipt_receiptNumber_key" ON "wh_receipt"("receiptNumber");

-- CreateIndex
CREATE INDEX "wh_receipt_tenantId_status_idx" ON "wh_receipt"("tenantId", "status");

-- CreateIndex
CREATE INDEX "wh_receipt_platformInstanceId_idx" ON "wh_receipt"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_receipt_warehouseId_idx" ON "wh_receipt"("warehouseId");

-- CreateIndex
CREATE INDEX "wh_receipt_fromWarehouseId_idx" ON "wh_receipt"("fromWarehouseId");

-- CreateIndex
CREATE INDEX "wh_receipt_receivedById_idx" ON "wh_receipt"("receivedById");

-- CreateIndex
CREATE INDEX "wh_receipt_item_tenantId_idx" ON "wh_receipt_item"("tenantId");

-- CreateIndex
CREATE INDEX "wh_receipt_item_platformInstanceId_idx" ON "wh_receipt_item"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_receipt_item_productId_idx" ON "wh_receipt_item"("productId");

-- CreateIndex
CREATE INDEX "wh_receipt_item_batchId_idx" ON "wh_receipt_item"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_receipt_item_receiptId_line_key" ON "wh_receipt_item"("receiptId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "wh_putaway_task_taskNumber_key" ON "wh_putaway_task"("taskNumber");

-- CreateIndex
CREATE INDEX "wh_putaway_task_tenantId_status_idx" ON "wh_putaway_task"("tenantId", "status");

-- CreateIndex
CREATE INDEX "wh_putaway_task_platformInstanceId_idx" ON "wh_putaway_task"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_receiptItemId_idx" ON "wh_putaway_task"("receiptItemId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_productId_idx" ON "wh_putaway_task"("productId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_zoneId_idx" ON "wh_putaway_task"("zoneId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_suggestedBinId_idx" ON "wh_putaway_task"("suggestedBinId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_actualBinId_idx" ON "wh_putaway_task"("actualBinId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_operatorId_idx" ON "wh_putaway_task"("operatorId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_pick_list_pickListNumber_key" ON "wh_pick_list"("pickListNumber");

-- CreateIndex
CREATE INDEX "wh_pick_list_tenantId_status_idx" ON "wh_pick_list"("tenantId", "status");

-- CreateIndex
CREATE INDEX "wh_pick_list_platformInstanceId_idx" ON "wh_pick_list"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_pick_list_warehouseId_idx" ON "wh_pick_list"("warehouseId");

-- CreateIndex
CREATE INDEX "wh_pick_list_pickerId_idx" ON "wh_pick_list"("pickerId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_tenantId_idx" ON "wh_pick_list_item"("tenantId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_platformInstanceId_idx" ON "wh_pick_list_item"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_productId_idx" ON "wh_pick_list_item"("productId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_batchId_idx" ON "wh_pick_list_item"("batchId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_binId_idx" ON "wh_pick_list_item"("binId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_pick_list_item_pickListId_line_key" ON "wh_pick_list_item"("pickListId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "wh_stock_movement_movementNumber_key" ON "wh_stock_movement"("movementNumber");

-- CreateIndex
CREATE INDEX "wh_stock_movement_tenantId_occurredAt_idx" ON "wh_stock_movement"("tenantId", "occurredAt");

-- CreateIndex
CREATE INDEX "wh_stock_movement_platformInstanceId_idx" ON "wh_stock_movement"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_binId_idx" ON "wh_stock_movement"("binId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_counterBinId_idx" ON "wh_stock_movement"("counterBinId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_batchId_idx" ON "wh_stock_movement"("batchId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_productId_idx" ON "wh_stock_movement"("productId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_performedById_idx" ON "wh_stock_movement"("performedById");

-- CreateIndex
CREATE UNIQUE INDEX "chu_church_tenantId_name_key" ON "chu_church"("tenantId", "name");

-- CreateIndex
CREATE INDEX "chu_church_unit_churchId_idx" ON "chu_church_unit"("churchId");

-- CreateIndex
CREATE INDEX "chu_church_unit_parentId_idx" ON "chu_church_unit"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_church_unit_tenantId_code_key" ON "chu_church_unit"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "chu_role_tenantId_code_key" ON "chu_role"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_role_assignment_tenantId_status_idx" ON "chu_role_assignment"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_role_assignment_churchId_idx" ON "chu_role_assignment"("churchId");

-- CreateIndex
CREATE INDEX "chu_role_assignment_roleId_idx" ON "chu_role_assignment"("roleId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_role_assignment_memberId_roleId_effectiveOn_key" ON "chu_role_assignment"("memberId", "roleId", "effectiveOn");

-- CreateIndex
CREATE INDEX "chu_ministry_churchId_idx" ON "chu_ministry"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_ministry_tenantId_name_key" ON "chu_ministry"("tenantId", "name");

-- CreateIndex
CREATE INDEX "chu_department_churchId_idx" ON "chu_department"("churchId");

-- CreateIndex
CREATE INDEX "chu_department_headMemberId_idx" ON "chu_department"("headMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_department_tenantId_name_key" ON "chu_department"("tenantId", "name");

-- CreateIndex
CREATE INDEX "chu_ministry_assignment_tenantId_idx" ON "chu_ministry_assignment"("tenantId");

-- CreateIndex
CREATE INDEX "chu_ministry_assignment_memberId_idx" ON "chu_ministry_assignment"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_ministry_assignment_ministryId_memberId_key" ON "chu_ministry_assignment"("ministryId", "memberId");

-- CreateIndex
CREATE INDEX "chu_cell_group_churchId_idx" ON "chu_cell_group"("churchId");

-- CreateIndex
CREATE INDEX "chu_cell_group_unitId_idx" ON "chu_cell_group"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_cell_group_tenantId_code_key" ON "chu_cell_group"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_family_unit_headMemberId_idx" ON "chu_family_unit"("headMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_family_unit_tenantId_name_key" ON "chu_family_unit"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "chu_member_membershipNumber_key" ON "chu_member"("membershipNumber");

-- CreateIndex
CREATE INDEX "chu_member_tenantId_status_idx" ON "chu_member"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_member_churchId_idx" ON "chu_member"("churchId");

-- CreateIndex
CREATE INDEX "chu_member_unitId_idx" ON "chu_member"("unitId");

-- CreateIndex
CREATE INDEX "chu_member_familyUnitId_idx" ON "chu_member"("familyUnitId");

-- CreateIndex
CREATE INDEX "chu_member_userId_idx" ON "chu_member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_member_tenantId_phone_key" ON "chu_member"("tenantId", "phone");

-- CreateIndex
CREATE INDEX "chu_guardian_link_tenantId_idx" ON "chu_guardian_link"("tenantId");

-- CreateIndex
CREATE INDEX "chu_guardian_link_guardianId_idx" ON "chu_guardian_link"("guardianId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_guardian_link_minorId_guardianId_key" ON "chu_guardian_link"("minorId", "guardianId");

-- CreateIndex
CREATE INDEX "chu_member_status_history_tenantId_idx" ON "chu_member_status_history"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_member_status_history_memberId_changedAt_key" ON "chu_member_status_history"("memberId", "changedAt");

-- CreateIndex
CREATE INDEX "chu_cell_membership_tenantId_idx" ON "chu_cell_membership"("tenantId");

-- CreateIndex
CREATE INDEX "chu_cell_membership_memberId_idx" ON "chu_cell_membership"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_cell_membership_cellGroupId_memberId_key" ON "chu_cell_membership"("cellGroupId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_service_tenantId_code_key" ON "chu_service"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_service_schedule_serviceId_idx" ON "chu_service_schedule"("serviceId");

-- CreateIndex
CREATE INDEX "chu_service_schedule_unitId_idx" ON "chu_service_schedule"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_service_schedule_tenantId_unitId_name_key" ON "chu_service_schedule"("tenantId", "unitId", "name");

-- CreateIndex
CREATE INDEX "chu_event_churchId_idx" ON "chu_event"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_event_tenantId_code_key" ON "chu_event"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_tenantId_heldAt_idx" ON "chu_attendance_fact"("tenantId", "heldAt");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_churchId_idx" ON "chu_attendance_fact"("churchId");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_serviceId_idx" ON "chu_attendance_fact"("serviceId");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_eventId_idx" ON "chu_attendance_fact"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_attendance_fact_scheduleId_heldAt_key" ON "chu_attendance_fact"("scheduleId", "heldAt");

-- CreateIndex
CREATE UNIQUE INDEX "chu_tithe_fact_receiptNumber_key" ON "chu_tithe_fact"("receiptNumber");

-- CreateIndex
CREATE INDEX "chu_tithe_fact_tenantId_givenAt_idx" ON "chu_tithe_fact"("tenantId", "givenAt");

-- CreateIndex
CREATE INDEX "chu_tithe_fact_churchId_idx" ON "chu_tithe_fact"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_tithe_fact_memberId_period_key" ON "chu_tithe_fact"("memberId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "chu_offering_fact_receiptNumber_key" ON "chu_offering_fact"("receiptNumber");

-- CreateIndex
CREATE INDEX "chu_offering_fact_tenantId_givenAt_idx" ON "chu_offering_fact"("tenantId", "givenAt");

-- CreateIndex
CREATE INDEX "chu_offering_fact_churchId_idx" ON "chu_offering_fact"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_pledge_fact_pledgeNumber_key" ON "chu_pledge_fact"("pledgeNumber");

-- CreateIndex
CREATE INDEX "chu_pledge_fact_tenantId_status_idx" ON "chu_pledge_fact"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_pledge_fact_churchId_idx" ON "chu_pledge_fact"("churchId");

-- CreateIndex
CREATE INDEX "chu_pledge_fact_memberId_idx" ON "chu_pledge_fact"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_expense_fact_expenseNumber_key" ON "chu_expense_fact"("expenseNumber");

-- CreateIndex
CREATE INDEX "chu_expense_fact_tenantId_spentAt_idx" ON "chu_expense_fact"("tenantId", "spentAt");

-- CreateIndex
CREATE INDEX "chu_expense_fact_churchId_idx" ON "chu_expense_fact"("churchId");

-- CreateIndex
CREATE INDEX "chu_budget_fact_churchId_idx" ON "chu_budget_fact"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_budget_fact_tenantId_category_year_key" ON "chu_budget_fact"("tenantId", "category", "year");

-- CreateIndex
CREATE INDEX "chu_disclosure_churchId_idx" ON "chu_disclosure"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_disclosure_tenantId_period_key" ON "chu_disclosure"("tenantId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "chu_governance_record_recordNumber_key" ON "chu_governance_record"("recordNumber");

-- CreateIndex
CREATE INDEX "chu_governance_record_tenantId_status_idx" ON "chu_governance_record"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_governance_record_churchId_idx" ON "chu_governance_record"("churchId");

-- CreateIndex
CREATE INDEX "chu_governance_record_supersededById_idx" ON "chu_governance_record"("supersededById");

-- CreateIndex
CREATE INDEX "chu_compliance_record_churchId_idx" ON "chu_compliance_record"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_compliance_record_tenantId_type_key" ON "chu_compliance_record"("tenantId", "type");

-- CreateIndex
CREATE UNIQUE INDEX "civic_config_tenantId_key" ON "civic_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_agency_tenantId_code_key" ON "civic_agency"("tenantId", "code");

-- CreateIndex
CREATE INDEX "civic_department_agencyId_idx" ON "civic_department"("agencyId");

-- CreateIndex
CREATE INDEX "civic_department_headStaffId_idx" ON "civic_department"("headStaffId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_department_tenantId_code_key" ON "civic_department"("tenantId", "code");

-- CreateIndex
CREATE INDEX "civic_unit_departmentId_idx" ON "civic_unit"("departmentId");

-- CreateIndex
CREATE INDEX "civic_unit_headStaffId_idx" ON "civic_unit"("headStaffId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_unit_tenantId_code_key" ON "civic_unit"("tenantId", "code");

-- CreateIndex
CREATE INDEX "civic_staff_agencyId_idx" ON "civic_staff"("agencyId");

-- CreateIndex
CREATE INDEX "civic_staff_departmentId_idx" ON "civic_staff"("departmentId");

-- CreateIndex
CREATE INDEX "civic_staff_unitId_idx" ON "civic_staff"("unitId");

-- CreateIndex
CREATE INDEX "civic_staff_userId_idx" ON "civic_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_staff_tenantId_staffNumber_key" ON "civic_staff"("tenantId", "staffNumber");

-- CreateIndex
CREATE INDEX "civic_service_agencyId_idx" ON "civic_service"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_service_tenantId_code_key" ON "civic_service"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "civic_citizen_citizenNumber_key" ON "civic_citizen"("citizenNumber");

-- CreateIndex
CREATE INDEX "civic_citizen_tenantId_idx" ON "civic_citizen"("tenantId");

-- CreateIndex
CREATE INDEX "civic_citizen_userId_idx" ON "civic_citizen"("userId");

-- CreateIndex
CREATE INDEX "civic_citizen_document_tenantId_idx" ON "civic_citizen_document"("tenantId");

-- CreateIndex
CREATE INDEX "civic_citizen_document_reviewedById_idx" ON "civic_citizen_document"("reviewedById");

-- CreateIndex
CREATE UNIQUE INDEX "civic_citizen_document_citizenId_reference_key" ON "civic_citizen_document"("citizenId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "civic_request_requestNumber_key" ON "civic_request"("requestNumber");

-- CreateIndex
CREATE UNIQUE INDEX "civic_request_trackingCode_key" ON "civic_request"("trackingCode");

-- CreateIndex
CREATE UNIQUE INDEX "civic_request_certificateNumber_key" ON "civic_request"("certificateNumber");

-- CreateIndex
CREATE INDEX "civic_request_tenantId_status_idx" ON "civic_request"("tenantId", "status");

-- CreateIndex
CREATE INDEX "civic_request_citizenId_idx" ON "civic_request"("citizenId");

-- CreateIndex
CREATE INDEX "civic_request_serviceId_idx" ON "civic_request"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_case_caseNumber_key" ON "civic_case"("caseNumber");

-- CreateIndex
CREATE UNIQUE INDEX "civic_case_requestId_key" ON "civic_case"("requestId");

-- CreateIndex
CREATE INDEX "civic_case_tenantId_status_idx" ON "civic_case"("tenantId", "status");

-- CreateIndex
CREATE INDEX "civic_case_currentAssigneeId_idx" ON "civic_case"("currentAssigneeId");

-- CreateIndex
CREATE INDEX "civic_assignment_tenantId_idx" ON "civic_assignment"("tenantId");

-- CreateIndex
CREATE INDEX "civic_assignment_caseId_idx" ON "civic_assignment"("caseId");

-- CreateIndex
CREATE INDEX "civic_assignment_assigneeId_idx" ON "civic_assignment"("assigneeId");

-- CreateIndex
CREATE INDEX "civic_assignment_assignerId_idx" ON "civic_assignment"("assignerId");

-- CreateIndex
CREATE INDEX "civic_case_note_tenantId_idx" ON "civic_case_note"("tenantId");

-- CreateIndex
CREATE INDEX "civic_case_note_caseId_idx" ON "civic_case_note"("caseId");

-- CreateIndex
CREATE INDEX "civic_case_note_authorId_idx" ON "civic_case_note"("authorId");

-- CreateIndex
CREATE INDEX "civic_status_change_tenantId_idx" ON "civic_status_change"("tenantId");

-- CreateIndex
CREATE INDEX "civic_status_change_changedById_idx" ON "civic_status_change"("changedById");

-- CreateIndex
CREATE UNIQUE INDEX "civic_status_change_caseId_sequence_key" ON "civic_status_change"("caseId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "civic_inspection_inspectionNumber_key" ON "civic_inspection"("inspectionNumber");

-- CreateIndex
CREATE UNIQUE INDEX "civic_inspection_replacesId_key" ON "civic_inspection"("replacesId");

-- CreateIndex
CREATE INDEX "civic_inspection_tenantId_idx" ON "civic_inspection"("tenantId");

-- CreateIndex
CREATE INDEX "civic_inspection_caseId_idx" ON "civic_inspection"("caseId");

-- CreateIndex
CREATE INDEX "civic_inspection_inspectorId_idx" ON "civic_inspection"("inspectorId");

-- CreateIndex
CREATE INDEX "civic_inspection_finding_tenantId_idx" ON "civic_inspection_finding"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_inspection_finding_inspectionId_sequence_key" ON "civic_inspection_finding"("inspectionId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "civic_approval_approvalNumber_key" ON "civic_approval"("approvalNumber");

-- CreateIndex
CREATE INDEX "civic_approval_tenantId_idx" ON "civic_approval"("tenantId");

-- CreateIndex
CREATE INDEX "civic_approval_caseId_idx" ON "civic_approval"("caseId");

-- CreateIndex
CREATE INDEX "civic_approval_approverId_idx" ON "civic_approval"("approverId");

-- CreateIndex
CREATE INDEX "civic_billing_fact_tenantId_status_idx" ON "civic_billing_fact"("tenantId", "status");

-- CreateIndex
CREATE INDEX "civic_billing_fact_citizenId_idx" ON "civic_billing_fact"("citizenId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_billing_fact_requestId_feeType_key" ON "civic_billing_fact"("requestId", "feeType");

-- CreateIndex
CREATE UNIQUE INDEX "civic_public_status_requestId_key" ON "civic_public_status"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_public_status_trackingCode_key" ON "civic_public_status"("trackingCode");

-- CreateIndex
CREATE INDEX "civic_public_status_tenantId_idx" ON "civic_public_status"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_poll_pollNumber_key" ON "civic_poll"("pollNumber");

-- CreateIndex
CREATE INDEX "civic_poll_tenantId_idx" ON "civic_poll"("tenantId");

-- CreateIndex
CREATE INDEX "civic_poll_vote_tenantId_idx" ON "civic_poll_vote"("tenantId");

-- CreateIndex
CREATE INDEX "civic_poll_vote_citizenId_idx" ON "civic_poll_vote"("citizenId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_poll_vote_pollId_citizenId_key" ON "civic_poll_vote"("pollId", "citizenId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_config_tenantId_key" ON "edu_config"("tenantId");

-- CreateIndex
CREATE INDEX "edu_config_currentSessionId_idx" ON "edu_config"("currentSessionId");

-- CreateIndex
CREATE INDEX "edu_config_currentTermId_idx" ON "edu_config"("currentTermId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_grading_scale_tenantId_name_key" ON "edu_grading_scale"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "edu_session_tenantId_code_key" ON "edu_session"("tenantId", "code");

-- CreateIndex
CREATE INDEX "edu_term_tenantId_idx" ON "edu_term"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_term_sessionId_name_key" ON "edu_term"("sessionId", "name");

-- CreateIndex
CREATE INDEX "edu_staff_userId_idx" ON "edu_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_staff_tenantId_staffNumber_key" ON "edu_staff"("tenantId", "staffNumber");

-- CreateIndex
CREATE INDEX "edu_class_classTeacherId_idx" ON "edu_class"("classTeacherId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_class_tenantId_code_arm_key" ON "edu_class"("tenantId", "code", "arm");

-- CreateIndex
CREATE UNIQUE INDEX "edu_subject_tenantId_code_key" ON "edu_subject"("tenantId", "code");

-- CreateIndex
CREATE INDEX "edu_class_subject_tenantId_idx" ON "edu_class_subject"("tenantId");

-- CreateIndex
CREATE INDEX "edu_class_subject_subjectId_idx" ON "edu_class_subject"("subjectId");

-- CreateIndex
CREATE INDEX "edu_class_subject_teacherId_idx" ON "edu_class_subject"("teacherId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_class_subject_classId_subjectId_key" ON "edu_class_subject"("classId", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_student_tenantId_admissionNumber_key" ON "edu_student"("tenantId", "admissionNumber");

-- CreateIndex
CREATE INDEX "edu_guardian_userId_idx" ON "edu_guardian"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_guardian_tenantId_phone_key" ON "edu_guardian"("tenantId", "phone");

-- CreateIndex
CREATE INDEX "edu_guardian_link_tenantId_idx" ON "edu_guardian_link"("tenantId");

-- CreateIndex
CREATE INDEX "edu_guardian_link_guardianId_idx" ON "edu_guardian_link"("guardianId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_guardian_link_studentId_guardianId_key" ON "edu_guardian_link"("studentId", "guardianId");

-- CreateIndex
CREATE INDEX "edu_enrollment_classId_idx" ON "edu_enrollment"("classId");

-- CreateIndex
CREATE INDEX "edu_enrollment_sessionId_idx" ON "edu_enrollment"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_enrollment_studentId_classId_sessionId_key" ON "edu_enrollment"("studentId", "classId", "sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_enrollment_tenantId_enrollmentNumber_key" ON "edu_enrollment"("tenantId", "enrollmentNumber");

-- CreateIndex
CREATE INDEX "edu_attendance_tenantId_date_idx" ON "edu_attendance"("tenantId", "date");

-- CreateIndex
CREATE INDEX "edu_attendance_classId_idx" ON "edu_attendance"("classId");

-- CreateIndex
CREATE INDEX "edu_attendance_termId_idx" ON "edu_attendance"("termId");

-- CreateIndex
CREATE INDEX "edu_attendance_markedById_idx" ON "edu_attendance"("markedById");

-- CreateIndex
CREATE UNIQUE INDEX "edu_attendance_studentId_classId_date_key" ON "edu_attendance"("studentId", "classId", "date");

-- CreateIndex
CREATE INDEX "edu_assessment_tenantId_idx" ON "edu_assessment"("tenantId");

-- CreateIndex
CREATE INDEX "edu_assessment_classId_idx" ON "edu_assessment"("classId");

-- CreateIndex
CREATE INDEX "edu_assessment_subjectId_idx" ON "edu_assessment"("subjectId");

-- CreateIndex
CREATE INDEX "edu_assessment_termId_idx" ON "edu_assessment"("termId");

-- CreateIndex
CREATE INDEX "edu_assessment_teacherId_idx" ON "edu_assessment"("teacherId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_assessment_studentId_subjectId_termId_type_key" ON "edu_assessment"("studentId", "subjectId", "termId", "type");

-- CreateIndex
CREATE INDEX "edu_result_tenantId_idx" ON "edu_result"("tenantId");

-- CreateIndex
CREATE INDEX "edu_result_classId_idx" ON "edu_result"("classId");

-- CreateIndex
CREATE INDEX "edu_result_subjectId_idx" ON "edu_result"("subjectId");

-- CreateIndex
CREATE INDEX "edu_result_termId_idx" ON "edu_result"("termId");

-- CreateIndex
CREATE INDEX "edu_result_sessionId_idx" ON "edu_result"("sessionId");

-- CreateIndex
CREATE INDEX "edu_result_teacherId_idx" ON "edu_result"("teacherId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_result_studentId_subjectId_termId_key" ON "edu_result"("studentId", "subjectId", "termId");

-- CreateIndex
CREATE INDEX "edu_fee_structure_classId_idx" ON "edu_fee_structure"("classId");

-- CreateIndex
CREATE INDEX "edu_fee_structure_termId_idx" ON "edu_fee_structure"("termId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_fee_structure_tenantId_name_key" ON "edu_fee_structure"("tenantId", "name");

-- CreateIndex
CREATE INDEX "edu_fee_assignment_tenantId_status_idx" ON "edu_fee_assignment"("tenantId", "status");

-- CreateIndex
CREATE INDEX "edu_fee_assignment_structureId_idx" ON "edu_fee_assignment"("structureId");

-- CreateIndex
CREATE INDEX "edu_fee_assignment_termId_idx" ON "edu_fee_assignment"("termId");

-- CreateIndex
CREATE INDEX "edu_fee_assignment_invoiceId_idx" ON "edu_fee_assignment"("invoiceId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_fee_assignment_studentId_structureId_termId_key" ON "edu_fee_assignment"("studentId", "structureId", "termId");

-- CreateIndex
CREATE UNIQUE INDEX "edu_fee_assignment_tenantId_receiptNumber_key" ON "edu_fee_assignment"("tenantId", "receiptNumber");

-- CreateIndex
CREATE UNIQUE INDEX "health_config_tenantId_key" ON "health_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "health_facility_tenantId_code_key" ON "health_facility"("tenantId", "code");

-- CreateIndex
CREATE INDEX "health_provider_facilityId_idx" ON "health_provider"("facilityId");

-- CreateIndex
CREATE INDEX "health_provider_userId_idx" ON "health_provider"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "health_provider_tenantId_staffNumber_key" ON "health_provider"("tenantId", "staffNumber");

-- CreateIndex
CREATE UNIQUE INDEX "health_provider_tenantId_licenceNumber_key" ON "health_provider"("tenantId", "licenceNumber");

-- CreateIndex
CREATE INDEX "health_patient_tenantId_lastName_idx" ON "health_patient"("tenantId", "lastName");

-- CreateIndex
CREATE INDEX "health_patient_userId_idx" ON "health_patient"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "health_patient_tenantId_mrn_key" ON "health_patient"("tenantId", "mrn");

-- CreateIndex
CREATE INDEX "health_patient_guardian_tenantId_idx" ON "health_patient_guardian"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "health_patient_guardian_patientId_name_key" ON "health_patient_guardian"("patientId", "name");

-- CreateIndex
CREATE INDEX "health_appointment_tenantId_scheduledAt_idx" ON "health_appointment"("tenantId", "scheduledAt");

-- CreateIndex
CREATE INDEX "health_appointment_facilityId_idx" ON "health_appointment"("facilityId");

-- CreateIndex
CREATE INDEX "health_appointment_patientId_idx" ON "health_appointment"("patientId");

-- CreateIndex
CREATE INDEX "health_appointment_providerId_idx" ON "health_appointment"("providerId");

-- CreateIndex
CREATE INDEX "health_appointment_rescheduledToId_idx" ON "health_appointment"("rescheduledToId");

-- CreateIndex
CREATE UNIQUE INDEX "health_appointment_tenantId_appointmentNumber_key" ON "health_appointment"("tenantId", "appointmentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "health_visit_appointmentId_key" ON "health_visit"("appointmentId");

-- CreateIndex
CREATE INDEX "health_visit_patientId_idx" ON "health_visit"("patientId");

-- CreateIndex
CREATE UNIQUE INDEX "health_visit_tenantId_visitNumber_key" ON "health_visit"("tenantId", "visitNumber");

-- CreateIndex
CREATE INDEX "health_encounter_visitId_idx" ON "health_encounter"("visitId");

-- CreateIndex
CREATE INDEX "health_encounter_patientId_idx" ON "health_encounter"("patientId");

-- CreateIndex
CREATE INDEX "health_encounter_providerId_idx" ON "health_encounter"("providerId");

-- CreateIndex
CREATE INDEX "health_encounter_vitalsTakenById_idx" ON "health_encounter"("vitalsTakenById");

-- CreateIndex
CREATE UNIQUE INDEX "health_encounter_tenantId_encounterNumber_key" ON "health_encounter"("tenantId", "encounterNumber");

-- CreateIndex
CREATE INDEX "health_clinical_note_tenantId_idx" ON "health_clinical_note"("tenantId");

-- CreateIndex
CREATE INDEX "health_clinical_note_authorId_idx" ON "health_clinical_note"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "health_clinical_note_encounterId_sequence_key" ON "health_clinical_note"("encounterId", "sequence");

-- CreateIndex
CREATE INDEX "health_diagnosis_tenantId_code_idx" ON "health_diagnosis"("tenantId", "code");

-- CreateIndex
CREATE INDEX "health_diagnosis_diagnosedById_idx" ON "health_diagnosis"("diagnosedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_diagnosis_encounterId_code_key" ON "health_diagnosis"("encounterId", "code");

-- CreateIndex
CREATE INDEX "health_prescription_encounterId_idx" ON "health_prescription"("encounterId");

-- CreateIndex
CREATE INDEX "health_prescription_patientId_idx" ON "health_prescription"("patientId");

-- CreateIndex
CREATE INDEX "health_prescription_prescriberId_idx" ON "health_prescription"("prescriberId");

-- CreateIndex
CREATE INDEX "health_prescription_dispensedById_idx" ON "health_prescription"("dispensedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_prescription_tenantId_prescriptionNumber_key" ON "health_prescription"("tenantId", "prescriptionNumber");

-- CreateIndex
CREATE INDEX "health_lab_order_encounterId_idx" ON "health_lab_order"("encounterId");

-- CreateIndex
CREATE INDEX "health_lab_order_patientId_idx" ON "health_lab_order"("patientId");

-- CreateIndex
CREATE INDEX "health_lab_order_orderedById_idx" ON "health_lab_order"("orderedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_lab_order_tenantId_orderNumber_key" ON "health_lab_order"("tenantId", "orderNumber");

-- CreateIndex
CREATE INDEX "health_lab_result_tenantId_idx" ON "health_lab_result"("tenantId");

-- CreateIndex
CREATE INDEX "health_lab_result_performedById_idx" ON "health_lab_result"("performedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_lab_result_orderId_parameter_key" ON "health_lab_result"("orderId", "parameter");

-- CreateIndex
CREATE INDEX "health_billing_fact_patientId_idx" ON "health_billing_fact"("patientId");

-- CreateIndex
CREATE INDEX "health_billing_fact_encounterId_idx" ON "health_billing_fact"("encounterId");

-- CreateIndex
CREATE INDEX "health_billing_fact_labOrderId_idx" ON "health_billing_fact"("labOrderId");

-- CreateIndex
CREATE INDEX "health_billing_fact_releasedById_idx" ON "health_billing_fact"("releasedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_billing_fact_tenantId_factNumber_key" ON "health_billing_fact"("tenantId", "factNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_config_tenantId_key" ON "hospitality_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_venue_tenantId_code_key" ON "hospitality_venue"("tenantId", "code");

-- CreateIndex
CREATE INDEX "hospitality_floor_tenantId_idx" ON "hospitality_floor"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_floor_venueId_number_key" ON "hospitality_floor"("venueId", "number");

-- CreateIndex
CREATE INDEX "hospitality_room_tenantId_status_idx" ON "hospitality_room"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_room_floorId_idx" ON "hospitality_room"("floorId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_room_venueId_roomNumber_key" ON "hospitality_room"("venueId", "roomNumber");

-- CreateIndex
CREATE INDEX "hospitality_table_tenantId_status_idx" ON "hospitality_table"("tenantId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_table_venueId_tableNumber_key" ON "hospitality_table"("venueId", "tableNumber");

-- CreateIndex
CREATE INDEX "hospitality_staff_venueId_idx" ON "hospitality_staff"("venueId");

-- CreateIndex
CREATE INDEX "hospitality_staff_userId_idx" ON "hospitality_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_staff_tenantId_staffNumber_key" ON "hospitality_staff"("tenantId", "staffNumber");

-- CreateIndex
CREATE INDEX "hospitality_shift_tenantId_shiftDate_idx" ON "hospitality_shift"("tenantId", "shiftDate");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_shift_staffId_shiftDate_key" ON "hospitality_shift"("staffId", "shiftDate");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_guest_guestNumber_key" ON "hospitality_guest"("guestNumber");

-- CreateIndex
CREATE INDEX "hospitality_guest_userId_idx" ON "hospitality_guest"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_guest_tenantId_idType_idNumber_key" ON "hospitality_guest"("tenantId", "idType", "idNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_reservation_reservationNumber_key" ON "hospitality_reservation"("reservationNumber");

-- CreateIndex
CREATE INDEX "hospitality_reservation_tenantId_status_idx" ON "hospitality_reservation"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_reservation_tenantId_checkInDate_idx" ON "hospitality_reservation"("tenantId", "checkInDate");

-- CreateIndex
CREATE INDEX "hospitality_reservation_guestId_idx" ON "hospitality_reservation"("guestId");

-- CreateIndex
CREATE INDEX "hospitality_reservation_roomId_idx" ON "hospitality_reservation"("roomId");

-- CreateIndex
CREATE INDEX "hospitality_reservation_tableId_idx" ON "hospitality_reservation"("tableId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_stay_stayNumber_key" ON "hospitality_stay"("stayNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_stay_reservationId_key" ON "hospitality_stay"("reservationId");

-- CreateIndex
CREATE INDEX "hospitality_stay_tenantId_status_idx" ON "hospitality_stay"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_stay_guestId_idx" ON "hospitality_stay"("guestId");

-- CreateIndex
CREATE INDEX "hospitality_stay_roomId_idx" ON "hospitality_stay"("roomId");

-- CreateIndex
CREATE INDEX "hospitality_service_event_roomId_idx" ON "hospitality_service_event"("roomId");

-- CreateIndex
CREATE INDEX "hospitality_service_event_stayId_idx" ON "hospitality_service_event"("stayId");

-- CreateIndex
CREATE INDEX "hospitality_service_event_assignedToId_idx" ON "hospitality_service_event"("assignedToId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_service_event_tenantId_requestNumber_key" ON "hospitality_service_event"("tenantId", "requestNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_order_orderNumber_key" ON "hospitality_order"("orderNumber");

-- CreateIndex
CREATE INDEX "hospitality_order_tenantId_status_idx" ON "hospitality_order"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_order_stayId_idx" ON "hospitality_order"("stayId");

-- CreateIndex
CREATE INDEX "hospitality_order_guestId_idx" ON "hospitality_order"("guestId");

-- CreateIndex
CREATE INDEX "hospitality_order_tableId_idx" ON "hospitality_order"("tableId");

-- CreateIndex
CREATE INDEX "hospitality_order_serverId_idx" ON "hospitality_order"("serverId");

-- CreateIndex
CREATE INDEX "hospitality_order_item_tenantId_idx" ON "hospitality_order_item"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_order_item_orderId_name_key" ON "hospitality_order_item"("orderId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_charge_fact_baseChargeId_key" ON "hospitality_charge_fact"("baseChargeId");

-- CreateIndex
CREATE INDEX "hospitality_charge_fact_stayId_idx" ON "hospitality_charge_fact"("stayId");

-- CreateIndex
CREATE INDEX "hospitality_charge_fact_orderId_idx" ON "hospitality_charge_fact"("orderId");

-- CreateIndex
CREATE INDEX "hospitality_charge_fact_guestId_idx" ON "hospitality_charge_fact"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_charge_fact_tenantId_chargeNumber_key" ON "hospitality_charge_fact"("tenantId", "chargeNumber");

-- CreateIndex
CREATE UNIQUE INDEX "leg_client_clientNumber_key" ON "leg_client"("clientNumber");

-- CreateIndex
CREATE INDEX "leg_client_tenantId_idx" ON "leg_client"("tenantId");

-- CreateIndex
CREATE INDEX "leg_client_userId_idx" ON "leg_client"("userId");

-- CreateIndex
CREATE INDEX "leg_client_customerId_idx" ON "leg_client"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_matter_matterNumber_key" ON "leg_matter"("matterNumber");

-- CreateIndex
CREATE INDEX "leg_matter_tenantId_status_idx" ON "leg_matter"("tenantId", "status");

-- CreateIndex
CREATE INDEX "leg_matter_platformInstanceId_idx" ON "leg_matter"("platformInstanceId");

-- CreateIndex
CREATE INDEX "leg_matter_clientId_idx" ON "leg_matter"("clientId");

-- CreateIndex
CREATE INDEX "leg_matter_leadLawyerId_idx" ON "leg_matter"("leadLawyerId");

-- CreateIndex
CREATE INDEX "leg_matter_party_tenantId_idx" ON "leg_matter_party"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_matter_party_matterId_role_name_key" ON "leg_matter_party"("matterId", "role", "name");

-- CreateIndex
CREATE UNIQUE INDEX "leg_time_entry_entryNumber_key" ON "leg_time_entry"("entryNumber");

-- CreateIndex
CREATE INDEX "leg_time_entry_tenantId_status_idx" ON "leg_time_entry"("tenantId", "status");

-- CreateIndex
CREATE INDEX "leg_time_entry_matterId_idx" ON "leg_time_entry"("matterId");

-- CreateIndex
CREATE INDEX "leg_time_entry_staffId_idx" ON "leg_time_entry"("staffId");

-- CreateIndex
CREATE INDEX "leg_time_entry_approvedById_idx" ON "leg_time_entry"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "leg_retainer_matterId_key" ON "leg_retainer"("matterId");

-- CreateIndex
CREATE INDEX "leg_retainer_tenantId_idx" ON "leg_retainer"("tenantId");

-- CreateIndex
CREATE INDEX "leg_retainer_transaction_tenantId_idx" ON "leg_retainer_transaction"("tenantId");

-- CreateIndex
CREATE INDEX "leg_retainer_transaction_recordedById_idx" ON "leg_retainer_transaction"("recordedById");

-- CreateIndex
CREATE UNIQUE INDEX "leg_retainer_transaction_retainerId_sequence_key" ON "leg_retainer_transaction"("retainerId", "sequence");

-- CreateIndex
CREATE INDEX "leg_deadline_tenantId_dueAt_idx" ON "leg_deadline"("tenantId", "dueAt");

-- CreateIndex
CREATE INDEX "leg_deadline_assigneeId_idx" ON "leg_deadline"("assigneeId");

-- CreateIndex
CREATE INDEX "leg_deadline_filingId_idx" ON "leg_deadline"("filingId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_deadline_matterId_title_key" ON "leg_deadline"("matterId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "leg_document_documentNumber_key" ON "leg_document"("documentNumber");

-- CreateIndex
CREATE INDEX "leg_document_tenantId_idx" ON "leg_document"("tenantId");

-- CreateIndex
CREATE INDEX "leg_document_filingId_idx" ON "leg_document"("filingId");

-- CreateIndex
CREATE INDEX "leg_document_previousVersionId_idx" ON "leg_document"("previousVersionId");

-- CreateIndex
CREATE INDEX "leg_document_authorId_idx" ON "leg_document"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_document_matterId_title_version_key" ON "leg_document"("matterId", "title", "version");

-- CreateIndex
CREATE UNIQUE INDEX "leg_filing_filingNumber_key" ON "leg_filing"("filingNumber");

-- CreateIndex
CREATE INDEX "leg_filing_tenantId_idx" ON "leg_filing"("tenantId");

-- CreateIndex
CREATE INDEX "leg_filing_matterId_idx" ON "leg_filing"("matterId");

-- CreateIndex
CREATE INDEX "leg_filing_documentId_idx" ON "leg_filing"("documentId");

-- CreateIndex
CREATE INDEX "leg_filing_filedById_idx" ON "leg_filing"("filedById");

-- CreateIndex
CREATE UNIQUE INDEX "leg_disbursement_disbursementNumber_key" ON "leg_disbursement"("disbursementNumber");

-- CreateIndex
CREATE INDEX "leg_disbursement_tenantId_status_idx" ON "leg_disbursement"("tenantId", "status");

-- CreateIndex
CREATE INDEX "leg_disbursement_matterId_idx" ON "leg_disbursement"("matterId");

-- CreateIndex
CREATE INDEX "leg_disbursement_filingId_idx" ON "leg_disbursement"("filingId");

-- CreateIndex
CREATE INDEX "leg_disbursement_submittedById_idx" ON "leg_disbursement"("submittedById");

-- CreateIndex
CREATE INDEX "leg_disbursement_approvedById_idx" ON "leg_disbursement"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_configuration_tenantId_key" ON "logistics_configuration"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_zone_tenantId_code_key" ON "logistics_zone"("tenantId", "code");

-- CreateIndex
CREATE INDEX "logistics_pricing_rule_tenantId_idx" ON "logistics_pricing_rule"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_pricing_rule_zoneId_name_key" ON "logistics_pricing_rule"("zoneId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_agent_agentCode_key" ON "logistics_agent"("agentCode");

-- CreateIndex
CREATE INDEX "logistics_agent_userId_idx" ON "logistics_agent"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_agent_tenantId_phone_key" ON "logistics_agent"("tenantId", "phone");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_jobNumber_key" ON "logistics_delivery_job"("jobNumber");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_trackingNumber_key" ON "logistics_delivery_job"("trackingNumber");

-- CreateIndex
CREATE INDEX "logistics_delivery_job_tenantId_status_idx" ON "logistics_delivery_job"("tenantId", "status");

-- CreateIndex
CREATE INDEX "logistics_delivery_job_zoneId_idx" ON "logistics_delivery_job"("zoneId");

-- CreateIndex
CREATE INDEX "logistics_delivery_job_agentId_idx" ON "logistics_delivery_job"("agentId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_orderId_orderType_key" ON "logistics_delivery_job"("orderId", "orderType");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_orderNumber_orderType_key" ON "logistics_delivery_job"("orderNumber", "orderType");

-- CreateIndex
CREATE INDEX "logistics_status_history_agentId_idx" ON "logistics_status_history"("agentId");

-- CreateIndex
CREATE INDEX "logistics_status_history_userId_idx" ON "logistics_status_history"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_status_history_jobId_sequence_key" ON "logistics_status_history"("jobId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_proof_jobId_key" ON "logistics_delivery_proof"("jobId");

-- CreateIndex
CREATE INDEX "logistics_delivery_proof_agentId_idx" ON "logistics_delivery_proof"("agentId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_marketplace_config_tenantId_key" ON "mvm_marketplace_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_tier_tenantId_code_key" ON "mvm_vendor_tier"("tenantId", "code");

-- CreateIndex
CREATE INDEX "mvm_vendor_tierId_idx" ON "mvm_vendor"("tierId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_tenantId_slug_key" ON "mvm_vendor"("tenantId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_tenantId_email_key" ON "mvm_vendor"("tenantId", "email");

-- CreateIndex
CREATE INDEX "mvm_vendor_staff_userId_idx" ON "mvm_vendor_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_staff_vendorId_email_key" ON "mvm_vendor_staff"("vendorId", "email");

-- CreateIndex
CREATE INDEX "mvm_product_mapping_tenantId_idx" ON "mvm_product_mapping"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_product_mapping_productId_idx" ON "mvm_product_mapping"("productId");

-- CreateIndex
CREATE INDEX "mvm_product_mapping_variantId_idx" ON "mvm_product_mapping"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_product_mapping_vendorId_productId_variantId_key" ON "mvm_product_mapping"("vendorId", "productId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_parent_order_orderNumber_key" ON "mvm_parent_order"("orderNumber");

-- CreateIndex
CREATE INDEX "mvm_parent_order_tenantId_idx" ON "mvm_parent_order"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_parentOrderId_idx" ON "mvm_parent_order_item"("parentOrderId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_vendorId_idx" ON "mvm_parent_order_item"("vendorId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_productId_idx" ON "mvm_parent_order_item"("productId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_variantId_idx" ON "mvm_parent_order_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_sub_order_subOrderNumber_key" ON "mvm_sub_order"("subOrderNumber");

-- CreateIndex
CREATE INDEX "mvm_sub_order_tenantId_idx" ON "mvm_sub_order"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_vendorId_idx" ON "mvm_sub_order"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_sub_order_parentOrderId_vendorId_key" ON "mvm_sub_order"("parentOrderId", "vendorId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_subOrderId_idx" ON "mvm_sub_order_item"("subOrderId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_parentOrderItemId_idx" ON "mvm_sub_order_item"("parentOrderItemId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_productId_idx" ON "mvm_sub_order_item"("productId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_variantId_idx" ON "mvm_sub_order_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_commission_subOrderId_key" ON "mvm_commission"("subOrderId");

-- CreateIndex
CREATE INDEX "mvm_commission_tenantId_idx" ON "mvm_commission"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_commission_vendorId_idx" ON "mvm_commission"("vendorId");

-- CreateIndex
CREATE INDEX "mvm_commission_payoutId_idx" ON "mvm_commission"("payoutId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_payout_payoutNumber_key" ON "mvm_payout"("payoutNumber");

-- CreateIndex
CREATE INDEX "mvm_payout_tenantId_idx" ON "mvm_payout"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_payout_vendorId_idx" ON "mvm_payout"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_registration_phone_key" ON "mvm_vendor_registration"("phone");

-- CreateIndex
CREATE INDEX "mvm_vendor_registration_partnerId_idx" ON "mvm_vendor_registration"("partnerId");

-- CreateIndex
CREATE INDEX "mvm_vendor_registration_tenantId_idx" ON "mvm_vendor_registration"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_vendor_registration_vendorId_idx" ON "mvm_vendor_registration"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "park_route_tenantId_code_key" ON "park_route"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "park_trip_tripNumber_key" ON "park_trip"("tripNumber");

-- CreateIndex
CREATE INDEX "park_trip_tenantId_status_idx" ON "park_trip"("tenantId", "status");

-- CreateIndex
CREATE INDEX "park_trip_routeId_idx" ON "park_trip"("routeId");

-- CreateIndex
CREATE INDEX "park_trip_vendorId_idx" ON "park_trip"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "park_ticket_ticketNumber_key" ON "park_ticket"("ticketNumber");

-- CreateIndex
CREATE INDEX "park_ticket_tenantId_idx" ON "park_ticket"("tenantId");

-- CreateIndex
CREATE INDEX "park_ticket_tripId_idx" ON "park_ticket"("tripId");

-- CreateIndex
CREATE INDEX "park_ticket_userId_idx" ON "park_ticket"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SubscriptionPlan_slug_key" ON "SubscriptionPlan"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "InstanceSubscription_platformInstanceId_key" ON "InstanceSubscription"("platformInstanceId");

-- CreateIndex
CREATE UNIQUE INDEX "InstanceFinancialSummary_platformInstanceId_key" ON "InstanceFinancialSummary"("platformInstanceId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerEarning_idempotencyKey_key" ON "PartnerEarning"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "PayoutBatch_batchNumber_key" ON "PayoutBatch"("batchNumber");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerPayoutSettings_partnerId_key" ON "PartnerPayoutSettings"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerPackage_partnerId_slug_key" ON "PartnerPackage"("partnerId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_phone_key" ON "User"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_slug_key" ON "Partner"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerAgreement_partnerId_version_key" ON "PartnerAgreement"("partnerId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerUser_userId_key" ON "PartnerUser"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerUser_partnerId_userId_key" ON "PartnerUser"("partnerId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerReferralCode_code_key" ON "PartnerReferralCode"("code");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerReferral_tenantId_key" ON "PartnerReferral"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "Tenant_slug_key" ON "Tenant"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "TenantMembership_userId_tenantId_key" ON "TenantMembership"("userId", "tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "PlatformInstance_tenantId_slug_key" ON "PlatformInstance"("tenantId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "core_capabilities_key_key" ON "core_capabilities"("key");

-- CreateIndex
CREATE UNIQUE INDEX "core_tenant_capability_activations_tenantId_capabilityKey_key" ON "core_tenant_capability_activations"("tenantId", "capabilityKey");

-- CreateIndex
CREATE UNIQUE INDEX "Location_tenantId_code_key" ON "Location"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Customer_tenantId_email_key" ON "Customer"("tenantId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "pol_party_tenantId_acronym_key" ON "pol_party"("tenantId", "acronym");

-- CreateIndex
CREATE INDEX "pol_party_organ_tenantId_idx" ON "pol_party_organ"("tenantId");

-- CreateIndex
CREATE INDEX "pol_party_organ_parentId_idx" ON "pol_party_organ"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_party_organ_partyId_name_key" ON "pol_party_organ"("partyId", "name");

-- CreateIndex
CREATE INDEX "pol_member_tenantId_idx" ON "pol_member"("tenantId");

-- CreateIndex
CREATE INDEX "pol_member_organId_idx" ON "pol_member"("organId");

-- CreateIndex
CREATE INDEX "pol_member_userId_idx" ON "pol_member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_member_partyId_phone_key" ON "pol_member"("partyId", "phone");

-- CreateIndex
CREATE UNIQUE INDEX "pol_member_partyId_cardNumber_key" ON "pol_member"("partyId", "cardNumber");

-- CreateIndex
CREATE INDEX "pol_campaign_tenantId_status_idx" ON "pol_campaign"("tenantId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "pol_campaign_partyId_name_key" ON "pol_campaign"("partyId", "name");

-- CreateIndex
CREATE INDEX "pol_candidate_tenantId_idx" ON "pol_candidate"("tenantId");

-- CreateIndex
CREATE INDEX "pol_candidate_memberId_idx" ON "pol_candidate"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_candidate_campaignId_memberId_key" ON "pol_candidate"("campaignId", "memberId");

-- CreateIndex
CREATE INDEX "pol_event_tenantId_status_idx" ON "pol_event"("tenantId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "pol_event_campaignId_title_key" ON "pol_event"("campaignId", "title");

-- CreateIndex
CREATE INDEX "pol_volunteer_tenantId_idx" ON "pol_volunteer"("tenantId");

-- CreateIndex
CREATE INDEX "pol_volunteer_memberId_idx" ON "pol_volunteer"("memberId");

-- CreateIndex
CREATE INDEX "pol_volunteer_eventId_idx" ON "pol_volunteer"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_volunteer_campaignId_memberId_key" ON "pol_volunteer"("campaignId", "memberId");

-- CreateIndex
CREATE INDEX "pol_donation_fact_partyId_idx" ON "pol_donation_fact"("partyId");

-- CreateIndex
CREATE INDEX "pol_donation_fact_campaignId_idx" ON "pol_donation_fact"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_donation_fact_tenantId_receiptNumber_key" ON "pol_donation_fact"("tenantId", "receiptNumber");

-- CreateIndex
CREATE INDEX "pol_expense_fact_campaignId_idx" ON "pol_expense_fact"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_expense_fact_tenantId_voucherNumber_key" ON "pol_expense_fact"("tenantId", "voucherNumber");

-- CreateIndex
CREATE INDEX "pol_disclosure_tenantId_idx" ON "pol_disclosure"("tenantId");

-- CreateIndex
CREATE INDEX "pol_disclosure_partyId_idx" ON "pol_disclosure"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_disclosure_campaignId_periodStart_key" ON "pol_disclosure"("campaignId", "periodStart");

-- CreateIndex
CREATE INDEX "pol_primary_tenantId_idx" ON "pol_primary"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_primary_partyId_office_key" ON "pol_primary"("partyId", "office");

-- CreateIndex
CREATE INDEX "pol_aspirant_tenantId_idx" ON "pol_aspirant"("tenantId");

-- CreateIndex
CREATE INDEX "pol_aspirant_memberId_idx" ON "pol_aspirant"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_aspirant_primaryId_memberId_key" ON "pol_aspirant"("primaryId", "memberId");

-- CreateIndex
CREATE INDEX "pol_primary_vote_tenantId_idx" ON "pol_primary_vote"("tenantId");

-- CreateIndex
CREATE INDEX "pol_primary_vote_memberId_idx" ON "pol_primary_vote"("memberId");

-- CreateIndex
CREATE INDEX "pol_primary_vote_aspirantId_idx" ON "pol_primary_vote"("aspirantId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_primary_vote_primaryId_memberId_key" ON "pol_primary_vote"("primaryId", "memberId");

-- CreateIndex
CREATE INDEX "pol_primary_result_tenantId_idx" ON "pol_primary_result"("tenantId");

-- CreateIndex
CREATE INDEX "pol_primary_result_aspirantId_idx" ON "pol_primary_result"("aspirantId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_primary_result_primaryId_aspirantId_key" ON "pol_primary_result"("primaryId", "aspirantId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_shift_shiftNumber_key" ON "pos_shift"("shiftNumber");

-- CreateIndex
CREATE INDEX "pos_shift_tenantId_status_idx" ON "pos_shift"("tenantId", "status");

-- CreateIndex
CREATE INDEX "pos_shift_locationId_idx" ON "pos_shift"("locationId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_sale_saleNumber_key" ON "pos_sale"("saleNumber");

-- CreateIndex
CREATE INDEX "pos_sale_tenantId_soldAt_idx" ON "pos_sale"("tenantId", "soldAt");

-- CreateIndex
CREATE INDEX "pos_sale_shiftId_idx" ON "pos_sale"("shiftId");

-- CreateIndex
CREATE INDEX "pos_sale_locationId_idx" ON "pos_sale"("locationId");

-- CreateIndex
CREATE INDEX "pos_sale_customerId_idx" ON "pos_sale"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_sale_tenantId_receiptNumber_key" ON "pos_sale"("tenantId", "receiptNumber");

-- CreateIndex
CREATE INDEX "pos_sale_item_productId_idx" ON "pos_sale_item"("productId");

-- CreateIndex
CREATE INDEX "pos_sale_item_variantId_idx" ON "pos_sale_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_sale_item_saleId_sku_key" ON "pos_sale_item"("saleId", "sku");

-- CreateIndex
CREATE INDEX "pos_cash_movement_tenantId_idx" ON "pos_cash_movement"("tenantId");

-- CreateIndex
CREATE INDEX "pos_cash_movement_saleId_idx" ON "pos_cash_movement"("saleId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_cash_movement_shiftId_sequence_key" ON "pos_cash_movement"("shiftId", "sequence");

-- CreateIndex
CREATE INDEX "ProductCategory_parentId_idx" ON "ProductCategory"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "ProductCategory_tenantId_slug_key" ON "ProductCategory"("tenantId", "slug");

-- CreateIndex
CREATE INDEX "Product_categoryId_idx" ON "Product"("categoryId");

-- CreateIndex
CREATE UNIQUE INDEX "Product_tenantId_sku_key" ON "Product"("tenantId", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "Product_tenantId_slug_key" ON "Product"("tenantId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "ProductVariant_productId_sku_key" ON "ProductVariant"("productId", "sku");

-- CreateIndex
CREATE INDEX "InventoryLevel_tenantId_idx" ON "InventoryLevel"("tenantId");

-- CreateIndex
CREATE INDEX "InventoryLevel_variantId_idx" ON "InventoryLevel"("variantId");

-- CreateIndex
CREATE INDEX "InventoryLevel_locationId_idx" ON "InventoryLevel"("locationId");

-- CreateIndex
CREATE UNIQUE INDEX "InventoryLevel_productId_variantId_locationId_key" ON "InventoryLevel"("productId", "variantId", "locationId");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_tenantId_code_key" ON "Supplier"("tenantId", "code");

-- CreateIndex
CREATE INDEX "inv_stock_movement_tenantId_idx" ON "inv_stock_movement"("tenantId");

-- CreateIndex
CREATE INDEX "inv_stock_movement_productId_idx" ON "inv_stock_movement"("productId");

-- CreateIndex
CREATE INDEX "inv_stock_movement_variantId_idx" ON "inv_stock_movement"("variantId");

-- CreateIndex
CREATE INDEX "inv_stock_movement_locationId_idx" ON "inv_stock_movement"("locationId");

-- CreateIndex
CREATE UNIQUE INDEX "inv_stock_transfer_transferNumber_key" ON "inv_stock_transfer"("transferNumber");

-- CreateIndex
CREATE INDEX "inv_stock_transfer_tenantId_idx" ON "inv_stock_transfer"("tenantId");

-- CreateIndex
CREATE INDEX "inv_stock_transfer_fromLocationId_idx" ON "inv_stock_transfer"("fromLocationId");

-- CreateIndex
CREATE INDEX "inv_stock_transfer_toLocationId_idx" ON "inv_stock_transfer"("toLocationId");

-- CreateIndex
CREATE INDEX "inv_stock_transfer_item_productId_idx" ON "inv_stock_transfer_item"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "inv_stock_transfer_item_transferId_variantId_key" ON "inv_stock_transfer_item"("transferId", "variantId");

-- CreateIndex
CREATE INDEX "inv_channel_config_tenantId_idx" ON "inv_channel_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "inv_channel_config_productId_channel_key" ON "inv_channel_config"("productId", "channel");

-- CreateIndex
CREATE INDEX "project_project_platformInstanceId_idx" ON "project_project"("platformInstanceId");

-- CreateIndex
CREATE INDEX "project_project_ownerId_idx" ON "project_project"("ownerId");

-- CreateIndex
CREATE INDEX "project_project_managerId_idx" ON "project_project"("managerId");

-- CreateIndex
CREATE UNIQUE INDEX "project_project_tenantId_code_key" ON "project_project"("tenantId", "code");

-- CreateIndex
CREATE INDEX "project_milestone_tenantId_idx" ON "project_milestone"("tenantId");

-- CreateIndex
CREATE INDEX "project_milestone_dependsOnId_idx" ON "project_milestone"("dependsOnId");

-- CreateIndex
CREATE UNIQUE INDEX "project_milestone_projectId_sequence_key" ON "project_milestone"("projectId", "sequence");

-- CreateIndex
CREATE INDEX "project_task_tenantId_status_idx" ON "project_task"("tenantId", "status");

-- CreateIndex
CREATE INDEX "project_task_projectId_idx" ON "project_task"("projectId");

-- CreateIndex
CREATE INDEX "project_task_milestoneId_idx" ON "project_task"("milestoneId");

-- CreateIndex
CREATE INDEX "project_task_assigneeId_idx" ON "project_task"("assigneeId");

-- CreateIndex
CREATE INDEX "project_task_blockedById_idx" ON "project_task"("blockedById");

-- CreateIndex
CREATE INDEX "project_team_member_tenantId_idx" ON "project_team_member"("tenantId");

-- CreateIndex
CREATE INDEX "project_team_member_memberId_idx" ON "project_team_member"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "project_team_member_projectId_memberId_key" ON "project_team_member"("projectId", "memberId");

-- CreateIndex
CREATE INDEX "project_budget_item_tenantId_idx" ON "project_budget_item"("tenantId");

-- CreateIndex
CREATE INDEX "project_budget_item_projectId_idx" ON "project_budget_item"("projectId");

-- CreateIndex
CREATE INDEX "project_budget_item_milestoneId_idx" ON "project_budget_item"("milestoneId");

-- CreateIndex
CREATE INDEX "project_budget_item_approvedById_idx" ON "project_budget_item"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_config_tenantId_key" ON "realestate_config"("tenantId");

-- CreateIndex
CREATE INDEX "realestate_config_partnerId_idx" ON "realestate_config"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_property_propertyCode_key" ON "realestate_property"("propertyCode");

-- CreateIndex
CREATE INDEX "realestate_property_tenantId_status_idx" ON "realestate_property"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_property_partnerId_idx" ON "realestate_property"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_unit_propertyId_idx" ON "realestate_unit"("propertyId");

-- CreateIndex
CREATE INDEX "realestate_unit_tenantId_status_idx" ON "realestate_unit"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_unit_partnerId_idx" ON "realestate_unit"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_unit_tenantId_unitNumber_key" ON "realestate_unit"("tenantId", "unitNumber");

-- CreateIndex
CREATE INDEX "realestate_tenant_profile_partnerId_idx" ON "realestate_tenant_profile"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_tenant_profile_userId_idx" ON "realestate_tenant_profile"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_tenant_profile_tenantId_email_key" ON "realestate_tenant_profile"("tenantId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_lease_leaseNumber_key" ON "realestate_lease"("leaseNumber");

-- CreateIndex
CREATE INDEX "realestate_lease_tenantId_status_idx" ON "realestate_lease"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_lease_partnerId_idx" ON "realestate_lease"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_lease_unitId_idx" ON "realestate_lease"("unitId");

-- CreateIndex
CREATE INDEX "realestate_lease_profileId_idx" ON "realestate_lease"("profileId");

-- CreateIndex
CREATE INDEX "realestate_lease_renewalOfId_idx" ON "realestate_lease"("renewalOfId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_payment_paymentNumber_key" ON "realestate_payment"("paymentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_payment_receiptNumber_key" ON "realestate_payment"("receiptNumber");

-- CreateIndex
CREATE INDEX "realestate_payment_tenantId_status_idx" ON "realestate_payment"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_payment_partnerId_idx" ON "realestate_payment"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_payment_leaseId_idx" ON "realestate_payment"("leaseId");

-- CreateIndex
CREATE INDEX "realestate_payment_profileId_idx" ON "realestate_payment"("profileId");

-- CreateIndex
CREATE INDEX "realestate_payment_lateForId_idx" ON "realestate_payment"("lateForId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_maintenance_request_requestNumber_key" ON "realestate_maintenance_request"("requestNumber");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_tenantId_status_idx" ON "realestate_maintenance_request"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_partnerId_idx" ON "realestate_maintenance_request"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_propertyId_idx" ON "realestate_maintenance_request"("propertyId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_unitId_idx" ON "realestate_maintenance_request"("unitId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_leaseId_idx" ON "realestate_maintenance_request"("leaseId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_assignedToId_idx" ON "realestate_maintenance_request"("assignedToId");

-- CreateIndex
CREATE INDEX "recruit_job_platformInstanceId_idx" ON "recruit_job"("platformInstanceId");

-- CreateIndex
CREATE INDEX "recruit_job_recruiterId_idx" ON "recruit_job"("recruiterId");

-- CreateIndex
CREATE INDEX "recruit_job_hiringManagerId_idx" ON "recruit_job"("hiringManagerId");

-- CreateIndex
CREATE INDEX "recruit_job_approvedById_idx" ON "recruit_job"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_job_tenantId_code_key" ON "recruit_job"("tenantId", "code");

-- CreateIndex
CREATE INDEX "recruit_application_tenantId_stage_idx" ON "recruit_application"("tenantId", "stage");

-- CreateIndex
CREATE INDEX "recruit_application_userId_idx" ON "recruit_application"("userId");

-- CreateIndex
CREATE INDEX "recruit_application_offerId_idx" ON "recruit_application"("offerId");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_application_jobId_email_key" ON "recruit_application"("jobId", "email");

-- CreateIndex
CREATE INDEX "recruit_interview_tenantId_scheduledAt_idx" ON "recruit_interview"("tenantId", "scheduledAt");

-- CreateIndex
CREATE INDEX "recruit_interview_interviewerId_idx" ON "recruit_interview"("interviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_interview_applicationId_round_key" ON "recruit_interview"("applicationId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_offer_applicationId_key" ON "recruit_offer"("applicationId");

-- CreateIndex
CREATE INDEX "recruit_offer_tenantId_status_idx" ON "recruit_offer"("tenantId", "status");

-- CreateIndex
CREATE INDEX "recruit_offer_createdById_idx" ON "recruit_offer"("createdById");

-- CreateIndex
CREATE INDEX "recruit_offer_approvedById_idx" ON "recruit_offer"("approvedById");

-- CreateIndex
CREATE INDEX "recruit_onboarding_task_tenantId_status_idx" ON "recruit_onboarding_task"("tenantId", "status");

-- CreateIndex
CREATE INDEX "recruit_onboarding_task_verifiedById_idx" ON "recruit_onboarding_task"("verifiedById");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_onboarding_task_applicationId_dueOrder_key" ON "recruit_onboarding_task"("applicationId", "dueOrder");

-- CreateIndex
CREATE UNIQUE INDEX "svm_shipping_zone_tenantId_name_key" ON "svm_shipping_zone"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "svm_shipping_rate_zoneId_name_key" ON "svm_shipping_rate"("zoneId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "svm_promotion_tenantId_code_key" ON "svm_promotion"("tenantId", "code");

-- CreateIndex
CREATE INDEX "svm_promotion_usage_orderId_idx" ON "svm_promotion_usage"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_promotion_usage_promotionId_orderId_key" ON "svm_promotion_usage"("promotionId", "orderId");

-- CreateIndex
CREATE INDEX "svm_cart_customerId_idx" ON "svm_cart"("customerId");

-- CreateIndex
CREATE INDEX "svm_cart_orderId_idx" ON "svm_cart"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_cart_tenantId_sessionId_key" ON "svm_cart"("tenantId", "sessionId");

-- CreateIndex
CREATE INDEX "svm_cart_item_productId_idx" ON "svm_cart_item"("productId");

-- CreateIndex
CREATE INDEX "svm_cart_item_variantId_idx" ON "svm_cart_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_cart_item_cartId_productId_variantId_key" ON "svm_cart_item"("cartId", "productId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_order_orderNumber_key" ON "svm_order"("orderNumber");

-- CreateIndex
CREATE INDEX "svm_order_tenantId_status_idx" ON "svm_order"("tenantId", "status");

-- CreateIndex
CREATE INDEX "svm_order_customerId_idx" ON "svm_order"("customerId");

-- CreateIndex
CREATE INDEX "svm_order_cartId_idx" ON "svm_order"("cartId");

-- CreateIndex
CREATE INDEX "svm_order_shippingRateId_idx" ON "svm_order"("shippingRateId");

-- CreateIndex
CREATE INDEX "svm_order_item_productId_idx" ON "svm_order_item"("productId");

-- CreateIndex
CREATE INDEX "svm_order_item_variantId_idx" ON "svm_order_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_order_item_orderId_sku_key" ON "svm_order_item"("orderId", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_customer_profiles_customerId_key" ON "b2b_customer_profiles"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_customer_profiles_tenantId_customerId_key" ON "b2b_customer_profiles"("tenantId", "customerId");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_credit_terms_tenantId_code_key" ON "b2b_credit_terms"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_price_tiers_tenantId_code_key" ON "b2b_price_tiers"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_invoices_tenantId_invoiceNumber_key" ON "b2b_invoices"("tenantId", "invoiceNumber");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_bulk_order_drafts_tenantId_offlineId_key" ON "b2b_bulk_order_drafts"("tenantId", "offlineId");

-- CreateIndex
CREATE UNIQUE INDEX "b2b_configurations_tenantId_key" ON "b2b_configurations"("tenantId");

-- AddForeignKey
ALTER TABLE "wh_bin" ADD CONSTRAINT "wh_bin_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "wh_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_batch" ADD CONSTRAINT "wh_batch_binId_fkey" FOREIGN KEY ("binId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_receipt_item" ADD CONSTRAINT "wh_receipt_item_receiptId_fkey" FOREIGN KEY ("receiptId") REFERENCES "wh_receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_receipt_item" ADD CONSTRAINT "wh_receipt_item_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "wh_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_receiptItemId_fkey" FOREIGN KEY ("receiptItemId") REFERENCES "wh_receipt_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "wh_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_suggestedBinId_fkey" FOREIGN KEY ("suggestedBinId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_actualBinId_fkey" FOREIGN KEY ("actualBinId") REFERENCES "wh_bin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_pick_list_item" ADD CONSTRAINT "wh_pick_list_item_pickListId_fkey" FOREIGN KEY ("pickListId") REFERENCES "wh_pick_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_pick_list_item" ADD CONSTRAINT "wh_pick_list_item_binId_fkey" FOREIGN KEY ("binId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_stock_movement" ADD CONSTRAINT "wh_stock_movement_binId_fkey" FOREIGN KEY ("binId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_stock_movement" ADD CONSTRAINT "wh_stock_movement_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "wh_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_church_unit" ADD CONSTRAINT "chu_church_unit_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_church_unit" ADD CONSTRAINT "chu_church_unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "chu_church_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_role_assignment" ADD CONSTRAINT "chu_role_assignment_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_role_assignment" ADD CONSTRAINT "chu_role_assignment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_role_assignment" ADD CONSTRAINT "chu_role_assignment_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "chu_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_ministry_assignment" ADD CONSTRAINT "chu_ministry_assignment_ministryId_fkey" FOREIGN KEY ("ministryId") REFERENCES "chu_ministry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_group" ADD CONSTRAINT "chu_cell_group_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_group" ADD CONSTRAINT "chu_cell_group_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "chu_church_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member" ADD CONSTRAINT "chu_member_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member" ADD CONSTRAINT "chu_member_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "chu_church_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member" ADD CONSTRAINT "chu_member_familyUnitId_fkey" FOREIGN KEY ("familyUnitId") REFERENCES "chu_family_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_guardian_link" ADD CONSTRAINT "chu_guardian_link_minorId_fkey" FOREIGN KEY ("minorId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_guardian_link" ADD CONSTRAINT "chu_guardian_link_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member_status_history" ADD CONSTRAINT "chu_member_status_history_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_membership" ADD CONSTRAINT "chu_cell_membership_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_membership" ADD CONSTRAINT "chu_cell_membership_cellGroupId_fkey" FOREIGN KEY ("cellGroupId") REFERENCES "chu_cell_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_service_schedule" ADD CONSTRAINT "chu_service_schedule_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "chu_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_service_schedule" ADD CONSTRAINT "chu_service_schedule_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "chu_church_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_attendance_fact" ADD CONSTRAINT "chu_attendance_fact_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "chu_service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_attendance_fact" ADD CONSTRAINT "chu_attendance_fact_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "chu_service_schedule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_attendance_fact" ADD CONSTRAINT "chu_attendance_fact_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "chu_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_department" ADD CONSTRAINT "civic_department_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "civic_agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_unit" ADD CONSTRAINT "civic_unit_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "civic_department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_staff" ADD CONSTRAINT "civic_staff_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "civic_agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_staff" ADD CONSTRAINT "civic_staff_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "civic_department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_staff" ADD CONSTRAINT "civic_staff_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "civic_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_service" ADD CONSTRAINT "civic_service_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "civic_agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_citizen_document" ADD CONSTRAINT "civic_citizen_document_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_request" ADD CONSTRAINT "civic_request_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_request" ADD CONSTRAINT "civic_request_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "civic_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_case" ADD CONSTRAINT "civic_case_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "civic_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_assignment" ADD CONSTRAINT "civic_assignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_assignment" ADD CONSTRAINT "civic_assignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_assignment" ADD CONSTRAINT "civic_assignment_assignerId_fkey" FOREIGN KEY ("assignerId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_case_note" ADD CONSTRAINT "civic_case_note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_status_change" ADD CONSTRAINT "civic_status_change_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_inspection" ADD CONSTRAINT "civic_inspection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_inspection" ADD CONSTRAINT "civic_inspection_inspectorId_fkey" FOREIGN KEY ("inspectorId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_inspection_finding" ADD CONSTRAINT "civic_inspection_finding_inspectionId_fkey" FOREIGN KEY ("inspectionId") REFERENCES "civic_inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_approval" ADD CONSTRAINT "civic_approval_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_approval" ADD CONSTRAINT "civic_approval_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_billing_fact" ADD CONSTRAINT "civic_billing_fact_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "civic_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_billing_fact" ADD CONSTRAINT "civic_billing_fact_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_poll_vote" ADD CONSTRAINT "civic_poll_vote_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "civic_poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_poll_vote" ADD CONSTRAINT "civic_poll_vote_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_term" ADD CONSTRAINT "edu_term_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "edu_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_class" ADD CONSTRAINT "edu_class_classTeacherId_fkey" FOREIGN KEY ("classTeacherId") REFERENCES "edu_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_class_subject" ADD CONSTRAINT "edu_class_subject_classId_fkey" FOREIGN KEY ("classId") REFERENCES "edu_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_class_subject" ADD CONSTRAINT "edu_class_subject_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "edu_subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_class_subject" ADD CONSTRAINT "edu_class_subject_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "edu_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_guardian" ADD CONSTRAINT "edu_guardian_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_guardian_link" ADD CONSTRAINT "edu_guardian_link_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "edu_student"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_guardian_link" ADD CONSTRAINT "edu_guardian_link_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "edu_guardian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_enrollment" ADD CONSTRAINT "edu_enrollment_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "edu_student"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_enrollment" ADD CONSTRAINT "edu_enrollment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "edu_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_enrollment" ADD CONSTRAINT "edu_enrollment_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "edu_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_attendance" ADD CONSTRAINT "edu_attendance_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "edu_student"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_attendance" ADD CONSTRAINT "edu_attendance_classId_fkey" FOREIGN KEY ("classId") REFERENCES "edu_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_attendance" ADD CONSTRAINT "edu_attendance_termId_fkey" FOREIGN KEY ("termId") REFERENCES "edu_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_attendance" ADD CONSTRAINT "edu_attendance_markedById_fkey" FOREIGN KEY ("markedById") REFERENCES "edu_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_assessment" ADD CONSTRAINT "edu_assessment_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "edu_student"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_assessment" ADD CONSTRAINT "edu_assessment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "edu_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_assessment" ADD CONSTRAINT "edu_assessment_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "edu_subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_assessment" ADD CONSTRAINT "edu_assessment_termId_fkey" FOREIGN KEY ("termId") REFERENCES "edu_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_assessment" ADD CONSTRAINT "edu_assessment_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "edu_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_result" ADD CONSTRAINT "edu_result_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "edu_student"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_result" ADD CONSTRAINT "edu_result_classId_fkey" FOREIGN KEY ("classId") REFERENCES "edu_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_result" ADD CONSTRAINT "edu_result_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "edu_subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_result" ADD CONSTRAINT "edu_result_termId_fkey" FOREIGN KEY ("termId") REFERENCES "edu_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_result" ADD CONSTRAINT "edu_result_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "edu_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_result" ADD CONSTRAINT "edu_result_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "edu_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_fee_structure" ADD CONSTRAINT "edu_fee_structure_classId_fkey" FOREIGN KEY ("classId") REFERENCES "edu_class"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_fee_structure" ADD CONSTRAINT "edu_fee_structure_termId_fkey" FOREIGN KEY ("termId") REFERENCES "edu_term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_fee_assignment" ADD CONSTRAINT "edu_fee_assignment_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "edu_student"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_fee_assignment" ADD CONSTRAINT "edu_fee_assignment_structureId_fkey" FOREIGN KEY ("structureId") REFERENCES "edu_fee_structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edu_fee_assignment" ADD CONSTRAINT "edu_fee_assignment_termId_fkey" FOREIGN KEY ("termId") REFERENCES "edu_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_provider" ADD CONSTRAINT "health_provider_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "health_facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_patient" ADD CONSTRAINT "health_patient_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_patient_guardian" ADD CONSTRAINT "health_patient_guardian_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_appointment" ADD CONSTRAINT "health_appointment_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "health_facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_appointment" ADD CONSTRAINT "health_appointment_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_appointment" ADD CONSTRAINT "health_appointment_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "health_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_visit" ADD CONSTRAINT "health_visit_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_visit" ADD CONSTRAINT "health_visit_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "health_appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_encounter" ADD CONSTRAINT "health_encounter_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "health_visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_encounter" ADD CONSTRAINT "health_encounter_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_encounter" ADD CONSTRAINT "health_encounter_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "health_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_clinical_note" ADD CONSTRAINT "health_clinical_note_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_diagnosis" ADD CONSTRAINT "health_diagnosis_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_prescription" ADD CONSTRAINT "health_prescription_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_prescription" ADD CONSTRAINT "health_prescription_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_prescription" ADD CONSTRAINT "health_prescription_prescriberId_fkey" FOREIGN KEY ("prescriberId") REFERENCES "health_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_lab_order" ADD CONSTRAINT "health_lab_order_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_lab_order" ADD CONSTRAINT "health_lab_order_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_lab_result" ADD CONSTRAINT "health_lab_result_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "health_lab_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_billing_fact" ADD CONSTRAINT "health_billing_fact_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_billing_fact" ADD CONSTRAINT "health_billing_fact_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_floor" ADD CONSTRAINT "hospitality_floor_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_room" ADD CONSTRAINT "hospitality_room_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_room" ADD CONSTRAINT "hospitality_room_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "hospitality_floor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_table" ADD CONSTRAINT "hospitality_table_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_staff" ADD CONSTRAINT "hospitality_staff_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_shift" ADD CONSTRAINT "hospitality_shift_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "hospitality_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_reservation" ADD CONSTRAINT "hospitality_reservation_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_reservation" ADD CONSTRAINT "hospitality_reservation_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "hospitality_room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_reservation" ADD CONSTRAINT "hospitality_reservation_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "hospitality_table"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_stay" ADD CONSTRAINT "hospitality_stay_reservationId_fkey" FOREIGN KEY ("reservationId") REFERENCES "hospitality_reservation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_stay" ADD CONSTRAINT "hospitality_stay_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_stay" ADD CONSTRAINT "hospitality_stay_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "hospitality_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_service_event" ADD CONSTRAINT "hospitality_service_event_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "hospitality_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_service_event" ADD CONSTRAINT "hospitality_service_event_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "hospitality_stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order" ADD CONSTRAINT "hospitality_order_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "hospitality_stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order" ADD CONSTRAINT "hospitality_order_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order" ADD CONSTRAINT "hospitality_order_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "hospitality_table"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order_item" ADD CONSTRAINT "hospitality_order_item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "hospitality_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "hospitality_stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "hospitality_order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_baseChargeId_fkey" FOREIGN KEY ("baseChargeId") REFERENCES "hospitality_charge_fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_matter_party" ADD CONSTRAINT "leg_matter_party_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_time_entry" ADD CONSTRAINT "leg_time_entry_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_retainer" ADD CONSTRAINT "leg_retainer_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_retainer_transaction" ADD CONSTRAINT "leg_retainer_transaction_retainerId_fkey" FOREIGN KEY ("retainerId") REFERENCES "leg_retainer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_deadline" ADD CONSTRAINT "leg_deadline_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_document" ADD CONSTRAINT "leg_document_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_filing" ADD CONSTRAINT "leg_filing_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_disbursement" ADD CONSTRAINT "leg_disbursement_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_pricing_rule" ADD CONSTRAINT "logistics_pricing_rule_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "logistics_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_delivery_job" ADD CONSTRAINT "logistics_delivery_job_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "logistics_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_delivery_job" ADD CONSTRAINT "logistics_delivery_job_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "logistics_agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_status_history" ADD CONSTRAINT "logistics_status_history_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "logistics_delivery_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_delivery_proof" ADD CONSTRAINT "logistics_delivery_proof_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "logistics_delivery_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_vendor" ADD CONSTRAINT "mvm_vendor_tierId_fkey" FOREIGN KEY ("tierId") REFERENCES "mvm_vendor_tier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_vendor_staff" ADD CONSTRAINT "mvm_vendor_staff_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_product_mapping" ADD CONSTRAINT "mvm_product_mapping_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_parent_order_item" ADD CONSTRAINT "mvm_parent_order_item_parentOrderId_fkey" FOREIGN KEY ("parentOrderId") REFERENCES "mvm_parent_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_sub_order" ADD CONSTRAINT "mvm_sub_order_parentOrderId_fkey" FOREIGN KEY ("parentOrderId") REFERENCES "mvm_parent_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_sub_order" ADD CONSTRAINT "mvm_sub_order_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_sub_order_item" ADD CONSTRAINT "mvm_sub_order_item_subOrderId_fkey" FOREIGN KEY ("subOrderId") REFERENCES "mvm_sub_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_commission" ADD CONSTRAINT "mvm_commission_subOrderId_fkey" FOREIGN KEY ("subOrderId") REFERENCES "mvm_sub_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_commission" ADD CONSTRAINT "mvm_commission_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_commission" ADD CONSTRAINT "mvm_commission_payoutId_fkey" FOREIGN KEY ("payoutId") REFERENCES "mvm_payout"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_payout" ADD CONSTRAINT "mvm_payout_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_trip" ADD CONSTRAINT "park_trip_routeId_fkey" FOREIGN KEY ("routeId") REFERENCES "park_route"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_trip" ADD CONSTRAINT "park_trip_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_ticket" ADD CONSTRAINT "park_ticket_tripId_fkey" FOREIGN KEY ("tripId") REFERENCES "park_trip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstanceSubscription" ADD CONSTRAINT "InstanceSubscription_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstanceSubscription" ADD CONSTRAINT "InstanceSubscription_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SubscriptionPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstanceSubscription" ADD CONSTRAINT "InstanceSubscription_platformInstanceId_fkey" FOREIGN KEY ("platformInstanceId") REFERENCES "PlatformInstance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstanceFinancialSummary" ADD CONSTRAINT "InstanceFinancialSummary_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstanceFinancialSummary" ADD CONSTRAINT "InstanceFinancialSummary_platformInstanceId_fkey" FOREIGN KEY ("platformInstanceId") REFERENCES "PlatformInstance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerInstanceEarning" ADD CONSTRAINT "PartnerInstanceEarning_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerInstanceEarning" ADD CONSTRAINT "PartnerInstanceEarning_platformInstanceId_fkey" FOREIGN KEY ("platformInstanceId") REFERENCES "PlatformInstance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerEarning" ADD CONSTRAINT "PartnerEarning_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "PartnerAgreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerEarning" ADD CONSTRAINT "PartnerEarning_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerEarning" ADD CONSTRAINT "PartnerEarning_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "PartnerReferral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayoutBatch" ADD CONSTRAINT "PayoutBatch_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerPayoutSettings" ADD CONSTRAINT "PartnerPayoutSettings_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerPackage" ADD CONSTRAINT "PartnerPackage_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerAgreement" ADD CONSTRAINT "PartnerAgreement_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerUser" ADD CONSTRAINT "PartnerUser_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerUser" ADD CONSTRAINT "PartnerUser_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerReferralCode" ADD CONSTRAINT "PartnerReferralCode_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerReferral" ADD CONSTRAINT "PartnerReferral_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerReferral" ADD CONSTRAINT "PartnerReferral_referralCodeId_fkey" FOREIGN KEY ("referralCodeId") REFERENCES "PartnerReferralCode"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerReferral" ADD CONSTRAINT "PartnerReferral_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantMembership" ADD CONSTRAINT "TenantMembership_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantMembership" ADD CONSTRAINT "TenantMembership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlatformInstance" ADD CONSTRAINT "PlatformInstance_createdByPartnerId_fkey" FOREIGN KEY ("createdByPartnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlatformInstance" ADD CONSTRAINT "PlatformInstance_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core_tenant_capability_activations" ADD CONSTRAINT "core_tenant_capability_activations_capabilityKey_fkey" FOREIGN KEY ("capabilityKey") REFERENCES "core_capabilities"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomerAddress" ADD CONSTRAINT "CustomerAddress_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_party_organ" ADD CONSTRAINT "pol_party_organ_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_party_organ" ADD CONSTRAINT "pol_party_organ_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "pol_party_organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_member" ADD CONSTRAINT "pol_member_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_member" ADD CONSTRAINT "pol_member_organId_fkey" FOREIGN KEY ("organId") REFERENCES "pol_party_organ"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_campaign" ADD CONSTRAINT "pol_campaign_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_candidate" ADD CONSTRAINT "pol_candidate_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_candidate" ADD CONSTRAINT "pol_candidate_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_event" ADD CONSTRAINT "pol_event_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_volunteer" ADD CONSTRAINT "pol_volunteer_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_volunteer" ADD CONSTRAINT "pol_volunteer_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_volunteer" ADD CONSTRAINT "pol_volunteer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "pol_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_donation_fact" ADD CONSTRAINT "pol_donation_fact_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_donation_fact" ADD CONSTRAINT "pol_donation_fact_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_expense_fact" ADD CONSTRAINT "pol_expense_fact_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_disclosure" ADD CONSTRAINT "pol_disclosure_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_disclosure" ADD CONSTRAINT "pol_disclosure_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary" ADD CONSTRAINT "pol_primary_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_aspirant" ADD CONSTRAINT "pol_aspirant_primaryId_fkey" FOREIGN KEY ("primaryId") REFERENCES "pol_primary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_aspirant" ADD CONSTRAINT "pol_aspirant_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_vote" ADD CONSTRAINT "pol_primary_vote_primaryId_fkey" FOREIGN KEY ("primaryId") REFERENCES "pol_primary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_vote" ADD CONSTRAINT "pol_primary_vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_vote" ADD CONSTRAINT "pol_primary_vote_aspirantId_fkey" FOREIGN KEY ("aspirantId") REFERENCES "pol_aspirant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_result" ADD CONSTRAINT "pol_primary_result_primaryId_fkey" FOREIGN KEY ("primaryId") REFERENCES "pol_primary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_result" ADD CONSTRAINT "pol_primary_result_aspirantId_fkey" FOREIGN KEY ("aspirantId") REFERENCES "pol_aspirant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pos_sale" ADD CONSTRAINT "pos_sale_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "pos_shift"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pos_sale_item" ADD CONSTRAINT "pos_sale_item_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "pos_sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pos_cash_movement" ADD CONSTRAINT "pos_cash_movement_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "pos_shift"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductCategory" ADD CONSTRAINT "ProductCategory_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ProductCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "ProductCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductVariant" ADD CONSTRAINT "ProductVariant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryLevel" ADD CONSTRAINT "InventoryLevel_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryLevel" ADD CONSTRAINT "InventoryLevel_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "ProductVariant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryLevel" ADD CONSTRAINT "InventoryLevel_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inv_stock_transfer" ADD CONSTRAINT "inv_stock_transfer_fromLocationId_fkey" FOREIGN KEY ("fromLocationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inv_stock_transfer" ADD CONSTRAINT "inv_stock_transfer_toLocationId_fkey" FOREIGN KEY ("toLocationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inv_stock_transfer_item" ADD CONSTRAINT "inv_stock_transfer_item_transferId_fkey" FOREIGN KEY ("transferId") REFERENCES "inv_stock_transfer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inv_channel_config" ADD CONSTRAINT "inv_channel_config_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_milestone" ADD CONSTRAINT "project_milestone_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_milestone" ADD CONSTRAINT "project_milestone_dependsOnId_fkey" FOREIGN KEY ("dependsOnId") REFERENCES "project_milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_task" ADD CONSTRAINT "project_task_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_task" ADD CONSTRAINT "project_task_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "project_milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_task" ADD CONSTRAINT "project_task_blockedById_fkey" FOREIGN KEY ("blockedById") REFERENCES "project_task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_team_member" ADD CONSTRAINT "project_team_member_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_budget_item" ADD CONSTRAINT "project_budget_item_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_unit" ADD CONSTRAINT "realestate_unit_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "realestate_property"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_lease" ADD CONSTRAINT "realestate_lease_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "realestate_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_lease" ADD CONSTRAINT "realestate_lease_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "realestate_tenant_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_payment" ADD CONSTRAINT "realestate_payment_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "realestate_lease"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_payment" ADD CONSTRAINT "realestate_payment_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "realestate_tenant_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_maintenance_request" ADD CONSTRAINT "realestate_maintenance_request_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "realestate_property"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_application" ADD CONSTRAINT "recruit_application_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "recruit_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_interview" ADD CONSTRAINT "recruit_interview_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "recruit_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_offer" ADD CONSTRAINT "recruit_offer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "recruit_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_onboarding_task" ADD CONSTRAINT "recruit_onboarding_task_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "recruit_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_shipping_rate" ADD CONSTRAINT "svm_shipping_rate_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "svm_shipping_zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_promotion_usage" ADD CONSTRAINT "svm_promotion_usage_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "svm_promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_cart_item" ADD CONSTRAINT "svm_cart_item_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "svm_cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_order_item" ADD CONSTRAINT "svm_order_item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "svm_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_customer_profiles" ADD CONSTRAINT "b2b_customer_profiles_creditTermId_fkey" FOREIGN KEY ("creditTermId") REFERENCES "b2b_credit_terms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_customer_profiles" ADD CONSTRAINT "b2b_customer_profiles_priceTierId_fkey" FOREIGN KEY ("priceTierId") REFERENCES "b2b_price_tiers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_wholesale_price_rules" ADD CONSTRAINT "b2b_wholesale_price_rules_priceTierId_fkey" FOREIGN KEY ("priceTierId") REFERENCES "b2b_price_tiers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_invoices" ADD CONSTRAINT "b2b_invoices_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "b2b_customer_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_credit_ledger" ADD CONSTRAINT "b2b_credit_ledger_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "b2b_invoices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_credit_ledger" ADD CONSTRAINT "b2b_credit_ledger_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "b2b_customer_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "b2b_bulk_order_drafts" ADD CONSTRAINT "b2b_bulk_order_drafts_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "b2b_customer_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
