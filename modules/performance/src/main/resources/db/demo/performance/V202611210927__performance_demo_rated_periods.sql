-- The ratings, targets and thresholds of appendix 1 (paper 004, lines 4577-4707) are about the period reported there.
UPDATE performance_statement s
JOIN performance_measure m ON m.id = s.measure_id
JOIN performance_observation o ON o.measure_id = m.id AND o.component = m.main_component AND o.statistic = 'LEVEL'
SET s.period_label = o.period_label, s.period_start = o.period_start, s.period_end = o.period_end
WHERE s.subject IN ('RATING', 'TARGET', 'FLOOR') AND s.period_start IS NULL AND o.source LIKE 'Paper 004%'
  AND o.period_end = (SELECT MAX(p.period_end) FROM performance_observation p
                      WHERE p.measure_id = m.id AND p.component = m.main_component AND p.statistic = 'LEVEL' AND p.source LIKE 'Paper 004%');

-- Line 4505 does not say whether the 1% is a point.
UPDATE performance_commentary SET commentary_text = REPLACE(commentary_text, 'One point up on the quarter before', 'Up by 1% on the quarter before')
WHERE period_start = '2023-07-01';
