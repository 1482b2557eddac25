/** Rows with a name that people would use; ids are different in every database. */

/** Results, called `BFA-STU-0001 ENG TERM_1`. */
export const RESULTS = `
  SELECT r.*, p."admissionNumber" || ' ' || j.code || ' ' || t.name AS name, p."admissionNumber", j.code AS subject,
    t.name AS term, t.status AS "termStatus", t."resultsLocked"
  FROM {edu_result} r JOIN {edu_student} p ON p.id = r."studentId" JOIN {edu_subject} j ON j.id = r."subjectId"
  JOIN {edu_term} t ON t.id = r."termId"`;

/** Assessments, called `BFA-STU-0001 ENG TERM_1 FINAL_EXAM`. */
export const ASSESSMENTS = `
  SELECT a.*, p."admissionNumber" || ' ' || j.code || ' ' || t.name || ' ' || a.type AS name, t."startDate", t."endDate", t.closures
  FROM {edu_assessment} a JOIN {edu_student} p ON p.id = a."studentId" JOIN {edu_subject} j ON j.id = a."subjectId"
  JOIN {edu_term} t ON t.id = a."termId"`;

/** Lines of the register, called `BFA-STU-0001 2026-03-10`. */
export const REGISTER = `
  SELECT a.*, p."admissionNumber" || ' ' || a.date AS name
  FROM {edu_attendance} a JOIN {edu_student} p ON p.id = a."studentId"`;

/** What pupils are charged, called `BFA-STU-0001 TERM_1`. */
export const CHARGES = `
  SELECT f.*, p."admissionNumber" || ' ' || t.name AS name, t.name AS term, t.status AS "termStatus",
    s.amount, s.type, s.instalments, s.section, s."classId", s."termId" AS "structureTermId"
  FROM {edu_fee_assignment} f JOIN {edu_student} p ON p.id = f."studentId" JOIN {edu_term} t ON t.id = f."termId"
  JOIN {edu_fee_structure} s ON s.id = f."structureId"`;

/** Each pupil with the class of this year. */
export const ROLL = `
  SELECT p.*, e."classId", e."enrolledAt", c.name AS "className", c.section, c.level, c."classTeacherId"
  FROM {edu_student} p JOIN {edu_enrollment} e ON e."studentId" = p.id AND e.status = 'ENROLLED' JOIN {edu_class} c ON c.id = e."classId"`;
