-- Demonstration only: ratings, controls and actions that are NOT from the council's papers (origin DEMONSTRATION), so that the
-- corporate register has something to rate. The papers print no ratings for these risks; CRR0002 and CRR0015 stay without one.

UPDATE risk_risk SET owner_role = 'Corporate Director, Growth, Environment and Transport (demonstration)', target_likelihood = 4, target_impact = 4,
  target_by = '2027-03-31', review_months = 3 WHERE reference = 'CRR0042';
UPDATE risk_risk SET owner_role = 'Corporate Director, Children, Young People and Education (demonstration)', target_likelihood = 3, target_impact = 5,
  target_by = '2027-03-31', review_months = 3 WHERE reference = 'CRR0056';
UPDATE risk_risk SET owner_role = 'Director of Education (demonstration)', target_likelihood = 3, target_impact = 4,
  target_by = '2026-03-31', review_months = 6 WHERE reference = 'CRR0057';

INSERT INTO risk_assessment (risk_id, criteria_id, assessed_on, recorded_at, assessed_by, reason, origin, likelihood, impact,
                             estimated_maximum, next_review)
SELECT r.id, 1, d.assessed_on, TIMESTAMP(d.assessed_on, '10:00:00'), 'Demonstration', d.reason, 'DEMONSTRATION', d.likelihood, d.impact, NULL, d.next_review
FROM risk_risk r JOIN (
  SELECT 'CRR0042' reference, DATE('2024-04-15') assessed_on, 'Demonstration: first rating.' reason, 5 likelihood, 4 impact, DATE('2024-10-15') next_review
  UNION ALL SELECT 'CRR0042', DATE('2025-01-20'), 'Demonstration: the port prepared for the new checks.', 4, 4, DATE('2025-07-20')
  UNION ALL SELECT 'CRR0042', CURRENT_DATE - INTERVAL 80 DAY, 'Demonstration: no change, target questioned.', 4, 4, CURRENT_DATE + INTERVAL 10 DAY
  UNION ALL SELECT 'CRR0056', DATE('2024-03-12'), 'Demonstration: first rating.', 4, 4, DATE('2024-09-12')
  UNION ALL SELECT 'CRR0056', DATE('2025-02-11'), 'Demonstration: waiting times fell for a while.', 3, 5, DATE('2025-08-11')
  UNION ALL SELECT 'CRR0056', CURRENT_DATE - INTERVAL 40 DAY, 'Demonstration: requests rose again and one action is late.', 4, 5, CURRENT_DATE + INTERVAL 45 DAY
  UNION ALL SELECT 'CRR0057', DATE('2024-03-12'), 'Demonstration: first rating.', 4, 4, DATE('2024-09-12')
  UNION ALL SELECT 'CRR0057', CURRENT_DATE - INTERVAL 200 DAY, 'Demonstration: contracts let, cost remains.', 3, 4, CURRENT_DATE - INTERVAL 12 DAY
) d ON d.reference = r.reference;

INSERT INTO risk_control (risk_id, description, owner_role, effectiveness, origin)
SELECT r.id, d.description, d.owner_role, d.effectiveness, 'DEMONSTRATION'
FROM risk_risk r JOIN (
  SELECT 'CRR0042' reference, 'Traffic plan for the ports, exercised twice a year' description, 'Head of Highways' owner_role, 'EFFECTIVE' effectiveness
  UNION ALL SELECT 'CRR0042', 'Standing group with government and the port operators', 'Director of Growth', 'PARTLY_EFFECTIVE'
  UNION ALL SELECT 'CRR0056', 'Monthly board for the improvement plan', 'Director of Education', 'PARTLY_EFFECTIVE'
  UNION ALL SELECT 'CRR0057', 'Route review before each school year', 'Head of Public Transport', 'EFFECTIVE'
) d ON d.reference = r.reference;

INSERT INTO risk_action (risk_id, description, owner_role, due_on, progress_percent, done_on, origin)
SELECT r.id, d.description, d.owner_role, d.due_on, d.progress_percent, d.done_on, 'DEMONSTRATION'
FROM risk_risk r JOIN (
  SELECT 'CRR0042' reference, 'Agree who pays for holding areas' description, 'Director of Growth' owner_role, CURRENT_DATE + INTERVAL 60 DAY due_on, 40 progress_percent, CAST(NULL AS DATE) done_on
  UNION ALL SELECT 'CRR0056', 'Open places in mainstream schools that were planned for this term', 'Director of Education', CURRENT_DATE - INTERVAL 21 DAY, 60, NULL
  UNION ALL SELECT 'CRR0056', 'Reword the risk as asked in the meeting', 'Risk manager', CURRENT_DATE + INTERVAL 30 DAY, 0, NULL
  UNION ALL SELECT 'CRR0057', 'Decide whether to merge into the budget risks', 'Risk manager', CURRENT_DATE - INTERVAL 5 DAY, 80, CURRENT_DATE - INTERVAL 6 DAY
) d ON d.reference = r.reference;
