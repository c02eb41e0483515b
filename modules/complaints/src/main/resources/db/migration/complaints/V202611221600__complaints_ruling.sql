-- What decisions of the Ombudsman are about and recommend, without the case: Appendices 4 and 5 of the report. Of an action the
-- number of its recommendation, of a problem 0.
CREATE TABLE complaints_fact_ruling (
  fact_id BIGINT      NOT NULL,
  kind    VARCHAR(10) NOT NULL,
  number  INT         NOT NULL,
  code    VARCHAR(60) NOT NULL,
  PRIMARY KEY (fact_id, kind, number, code),
  CONSTRAINT complaints_fact_ruling_fact FOREIGN KEY (fact_id) REFERENCES complaints_fact (id) ON DELETE CASCADE
);

INSERT INTO complaints_fact_ruling (fact_id, kind, number, code)
  SELECT f.id, 'ACTION', r.number, r.category FROM complaints_fact f JOIN complaints_case c ON c.id = f.case_id
    JOIN complaints_ombudsman_case o ON o.case_reference = c.reference JOIN complaints_recommendation r ON r.ombudsman_case_id = o.id
    WHERE f.decided_year IS NOT NULL
  UNION ALL SELECT f.id, 'PROBLEM', 0, p.category FROM complaints_fact f JOIN complaints_case c ON c.id = f.case_id
    JOIN complaints_ombudsman_case o ON o.case_reference = c.reference JOIN complaints_ombudsman_problem p ON p.ombudsman_case_id = o.id
    WHERE f.decided_year IS NOT NULL;

-- Figures of the report that are given, not counted: each edition a row of its own with its source, the latest counts.
CREATE TABLE complaints_report_given (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year        INT          NOT NULL,
  directorate VARCHAR(10)  NOT NULL,
  name        VARCHAR(30)  NOT NULL,
  value       BIGINT       NOT NULL,
  source      VARCHAR(300) NOT NULL,
  edition     INT          NOT NULL,
  given_at    DATETIME(6)  NOT NULL,
  given_by    VARCHAR(100) NOT NULL,
  UNIQUE KEY complaints_report_given_edition (name, directorate, year, edition)
);
INSERT INTO complaints_report_given (year, directorate, name, value, source, edition, given_at, given_by) VALUES
  (2009, '', 'GOODWILL_BOUND', 500, 'Paper 004, 10.2, after the Ombudsman''s guidance on remedies', 1, '2026-11-22 16:00:00', 'migration');
