-- Why a representation is not taken: out of time, not this council, another procedure, no consent (domain rules; paper 004, 3.3
-- counts those turned away at the first look and names the wrong council as the main reason).
INSERT INTO complaints_code (list_name, code, label, aliases, sort_order) VALUES
  ('REFUSAL_REASON', 'notThisCouncil', 'Not this council', 'another council;other organisation', 1),
  ('REFUSAL_REASON', 'outOfTime', 'Out of time', 'too late', 2),
  ('REFUSAL_REASON', 'anotherProcedure', 'Another procedure applies', 'appeal;court', 3),
  ('REFUSAL_REASON', 'noConsent', 'No consent or authority', 'no authority', 4),
  ('REFUSAL_REASON', 'answeredBefore', 'Answered before', 'already answered', 5),
  ('REFUSAL_REASON', 'otherReason', 'Other', '', 6);
