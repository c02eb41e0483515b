-- An invented list of the Ombudsman for 2022-23: the council's own cases, with a few that differ on purpose: one decision and one
-- day are other than ours, two of ours are missing, two are unknown to us. No such list is in the papers.
INSERT INTO complaints_annual_letter_line (letter_year, their_reference, topic, received_on, decided_on, decision, remedied_before,
    remedy_due_on, remedy_done_on)
  SELECT '2022-23', o.their_reference, o.topic, IF(o.received_on BETWEEN '2022-04-01' AND '2023-03-31', o.received_on, NULL),
      IF(o.decided_on BETWEEN '2022-04-01' AND '2023-03-31', o.decided_on, NULL),
      IF(o.decided_on BETWEEN '2022-04-01' AND '2023-03-31', o.decision, NULL), o.remedied_before,
      (SELECT MAX(r.due_on) FROM complaints_recommendation r WHERE r.ombudsman_case_id = o.id),
      (SELECT MAX(r.done_on) FROM complaints_recommendation r WHERE r.ombudsman_case_id = o.id)
  FROM complaints_ombudsman_case o
  WHERE o.received_on BETWEEN '2022-04-01' AND '2023-03-31' OR o.decided_on BETWEEN '2022-04-01' AND '2023-03-31';
UPDATE complaints_annual_letter_line SET decision = 'CLOSED_NO_FURTHER_ACTION' WHERE their_reference = '20 006 384';
UPDATE complaints_annual_letter_line SET decided_on = '2023-01-10' WHERE their_reference = '22 007 810';
DELETE FROM complaints_annual_letter_line WHERE their_reference IN ('22 010 870', '22 000 349');
INSERT INTO complaints_annual_letter_line (letter_year, their_reference, topic, received_on, decided_on, decision, remedied_before) VALUES
  ('2022-23', '22 003 017', 'otherTopic', '2022-06-02', '2022-06-20', 'PREMATURE', FALSE),
  ('2022-23', '22 017 990', 'charging', '2023-03-28', NULL, NULL, FALSE);
