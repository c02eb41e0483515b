-- Templates that nobody has changed say what the person came with: a complaint, an enquiry, a concern, a request.
UPDATE complaints_letter_template SET
  subject = REPLACE(subject, 'your complaint', 'your {{matter}}'),
  body = REPLACE(REPLACE(body, 'your complaint', 'your {{matter}}'), 'We cannot take this matter up as a complaint, because', 'We cannot take this matter up, because'),
  version = version + 1
WHERE changed_by = 'system' AND code IN ('acknowledgement', 'extension', 'holding', 'response', 'refusal');
UPDATE complaints_letter_template SET subject = 'Your {{matter}} is still being looked into', version = version + 1
WHERE changed_by = 'system' AND code = 'holding' AND subject = 'Your complaint is still being looked into';
UPDATE complaints_letter_template SET
  body = REPLACE(body, 'We are looking into a complaint about a service that you provide for us.', 'We are looking into what somebody told us about a service that you provide for us.'),
  version = version + 1
WHERE changed_by = 'system' AND code = 'provider';
