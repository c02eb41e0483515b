-- Limits that are the same whatever the clock, each from the day it holds: when a restriction of behaviour is looked at again, in how
-- many working days the task of a flag is done (0: the same day), how long a broken glass and a link stay open, and how a contribution
-- is asked and chased. They are the council's own defaults.
INSERT INTO complaints_limit (timetable, limit_name, from_day, amount) VALUES
  ('ANY', 'BEHAVIOUR_REVIEW_MONTHS', '2000-01-01', 12),
  ('ANY', 'SAFEGUARDING_WORKING_DAYS', '2000-01-01', 0),
  ('ANY', 'VULNERABLE_WORKING_DAYS', '2000-01-01', 2),
  ('ANY', 'GLASS_MINUTES', '2000-01-01', 60),
  ('ANY', 'LINK_DAYS', '2000-01-01', 14),
  ('ANY', 'CONTRIBUTE_WORKING_DAYS', '2000-01-01', 5),
  ('ANY', 'CHASE_DAYS', '2000-01-01', 3),
  ('ANY', 'CHASES_IN_VAIN', '2000-01-01', 2);
