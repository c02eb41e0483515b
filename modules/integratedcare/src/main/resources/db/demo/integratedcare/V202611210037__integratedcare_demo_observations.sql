-- Demonstration only: observations that are NOT from the council's papers (origin DEMONSTRATION), which print baselines and
-- targets but no later figures; four indicators have some, so that progress can be seen, the others honestly have none.

INSERT INTO integratedcare_observation (indicator_id, observed_on, value, source, origin, recorded_by, recorded_at)
SELECT i.id, d.observed_on, d.value, 'Demonstration', 'DEMONSTRATION', 'Demonstration', TIMESTAMP(d.observed_on, '10:00:00')
FROM integratedcare_indicator i JOIN (
  SELECT 'ICS-1.1' code, DATE('2024-03-31') observed_on, 9.6 value
  UNION ALL SELECT 'ICS-1.1', DATE('2025-03-31'), 9.1
  UNION ALL SELECT 'ICS-1.1', DATE('2026-03-31'), 8.1
  UNION ALL SELECT 'ICS-3.1', DATE('2024-09-30'), 22.6
  UNION ALL SELECT 'ICS-3.1', DATE('2025-09-30'), 22.9
  UNION ALL SELECT 'ICS-4.2', DATE('2024-07-31'), 51
  UNION ALL SELECT 'ICS-4.2', DATE('2025-07-31'), 52
  UNION ALL SELECT 'ICS-4.2', DATE('2026-07-31'), 54
  UNION ALL SELECT 'ICS-2.3', DATE('2025-03-31'), 9
) d ON d.code = i.code;
