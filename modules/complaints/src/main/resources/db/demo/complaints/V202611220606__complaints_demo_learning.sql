-- "You said, we did": the ten pairs of paper 004, section 9.4 (lines 5102-5140), retold. Lessons, actions, owners and days are
-- invented; those of an Ombudsman's decision stand at that decision's case.
INSERT INTO complaints_you_said (version, year, sort_order, you_said, we_did, lesson_reference) VALUES
  (0, '2022-23', 1, 'The wait for an assessment by the autism service was far too long.', 'The service became part of the community teams, so that more people assess, and staff were trained to know autism better and to explain the process plainly.', 'LSN-22-0001'),
  (0, '2022-23', 2, 'We and the health services did not plan care together, and families were not heard.', 'We meet regularly with our partners, train staff to involve families, and share the local care record so that practitioners see health information at once.', NULL),
  (0, '2022-23', 3, 'You wanted to know what care costs before it begins.', 'An estimator on our website works out what you would pay, and our charging policies now say more before care starts.', 'LSN-22-0002'),
  (0, '2022-23', 4, 'Care by outside agencies in your homes was poor.', 'Where it was right we did not charge for it, and practitioners ask for feedback so that problems reach the agency quickly.', NULL),
  (0, '2022-23', 5, 'After a safeguarding enquiry nobody mentioned the right to an assessment of needs.', 'Staff were reminded to offer one whenever somebody might benefit, and a recorded talk on good recording went to all of them.', NULL),
  (0, '2022-23', 6, 'Our answer to your complaint was not thorough and passed over some of the points.', 'A senior manager now reviews concerns that go on after our answer.', 'LSN-22-0003'),
  (0, '2022-23', 7, 'Invoices were still wrong and did not list the charges, so that nobody could check them.', 'The invoices are being changed to show charges week by week beside your own share; where we charged wrongly we waive the fee.', 'LSN-22-0004'),
  (0, '2022-23', 8, 'A care home did not tell you when medication for the end of life was given, and belongings had gone.', 'The home trained its staff to call the family when a care plan changes and keeps a list of valuables; what was lost was paid for.', 'LSN-22-0005'),
  (0, '2022-23', 9, 'The care you had was not the care you were charged for.', 'Agencies enter the care given in a portal, so that records and invoices agree, and a team sorts out questions.', NULL),
  (0, '2022-23', 10, 'You wanted to know whether a student was visiting you.', 'The form for the first contact now records who visits, and for a student who supervises.', NULL);

INSERT INTO complaints_lesson (version, reference, case_reference, point_number, category, team, text, drawn_on, drawn_by) VALUES
  (0, 'LSN-22-0001', NULL, NULL, 'policyAndProcedure', NULL, 'Assessments wait where a specialist team is the only one that may make them.', '2022-05-11', 'complaints.manager'),
  (0, 'LSN-22-0002', NULL, NULL, 'communications', NULL, 'People agree to care without knowing what it will cost them.', '2022-06-20', 'complaints.manager'),
  (0, 'LSN-22-0003', NULL, NULL, 'communications', NULL, 'An answer that passes over a point brings the complaint back.', '2022-07-04', 'complaints.officer'),
  (0, 'LSN-22-0004', (SELECT case_reference FROM complaints_ombudsman_case WHERE their_reference = '22 008 271'), NULL, 'policyAndProcedure', 'financeAsc', 'A wrong bill is put right each time, but not what makes it wrong.', '2023-01-20', 'complaints.manager'),
  (0, 'LSN-22-0005', (SELECT case_reference FROM complaints_ombudsman_case WHERE their_reference = '21 017 835'), NULL, 'qualityOfService', 'strategicCommissioning', 'Families are not told when care at the end of life changes.', '2022-12-19', 'complaints.manager'),
  (0, 'LSN-22-0006', (SELECT case_reference FROM complaints_ombudsman_case WHERE their_reference = '21 011 094'), NULL, 'serviceNotProvided', 'ashfordCanterbury', 'A package was reduced without anybody asking what would become of the person.', '2022-06-15', 'complaints.manager'),
  (0, 'LSN-22-0007', (SELECT case_reference FROM complaints_ombudsman_case WHERE their_reference = '22 005 871'), NULL, 'equalitiesAndRegulatory', 'businessDelivery', 'Adjustments under the Equality Act are not thought of in financial assessments.', '2022-11-21', 'complaints.manager');

INSERT INTO complaints_lesson_action (lesson_id, number, text, owner, due_on, done_on, evidence, document, effect_months, effect_due_on)
  SELECT l.id, a.number, a.text, a.owner, a.due, a.done, a.evidence, a.document, IF(a.done IS NULL, NULL, 6), a.done + INTERVAL 6 MONTH
  FROM complaints_lesson l JOIN (
    SELECT 'LSN-22-0001' AS reference, 1 AS number, 'Let the community teams assess' AS text, 'complaints.manager' AS owner, DATE '2022-09-30' AS due, DATE '2022-09-21' AS done, 'Decision of the management team; rota of the community teams' AS evidence, 'Minute 14/22' AS document
    UNION ALL SELECT 'LSN-22-0001', 2, 'Train staff in autism and plain explanations', 'complaints.manager', '2022-12-31', '2022-11-30', 'Attendance list, 164 people', NULL
    UNION ALL SELECT 'LSN-22-0002', 1, 'Offer an estimator of charges on the website', 'complaints.officer', '2022-10-31', '2022-10-28', 'The estimator is in use', NULL
    UNION ALL SELECT 'LSN-22-0003', 1, 'Have a senior manager review what goes on after an answer', 'complaints.manager', '2022-09-01', '2022-09-01', 'Procedure of September 2022', NULL
    UNION ALL SELECT 'LSN-22-0004', 1, 'Show charges week by week on the invoice', 'complaints.manager', '2023-06-30', '2023-06-12', 'Sample of an invoice', NULL
    UNION ALL SELECT 'LSN-22-0005', 1, 'Train the homes to call the family', 'complaints.manager', '2023-02-28', '2023-02-20', 'Material and attendance list of the homes', NULL
    UNION ALL SELECT 'LSN-22-0006', 1, 'Have a second person read each reduction', 'complaints.officer', '2022-09-30', '2022-10-07', 'Checklist with two names', NULL
    UNION ALL SELECT 'LSN-22-0007', 1, 'Add the duty to the form for financial assessments', 'complaints.manager', '2023-02-28', '2023-02-14', 'Form of February 2023', NULL) a
  ON a.reference = l.reference;

INSERT INTO complaints_series (series, next_number) VALUES ('LSN-22', 8) ON DUPLICATE KEY UPDATE next_number = GREATEST(next_number, 8);
