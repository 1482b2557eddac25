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
