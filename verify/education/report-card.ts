/**
 * The lines of report cards as families see them: released marks only, with CA, exam, total, grade and place.
 * One row a subject; `"studentId"` tells whose.
 */
export const REPORT_CARD = `
  SELECT r."studentId", p."admissionNumber" AS "Pupil", concat_ws(' ', p."firstName", p."lastName") AS "Name", c.name AS "Class", t.name AS "Term",
    t."endDate" AS "Ended", j.name AS "Subject", r."caScore" AS "CA", r."examScore" AS "Exam", r."totalScore" AS "Total", r.grade AS "Grade",
    r.position AS "Place", r.comment AS "Comment"
  FROM {edu_result} r JOIN {edu_student} p ON p.id = r."studentId" JOIN {edu_class} c ON c.id = r."classId" JOIN {edu_term} t ON t.id = r."termId"
  JOIN {edu_subject} j ON j.id = r."subjectId" WHERE r.status IN ('RELEASED', 'LOCKED')`;
