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
