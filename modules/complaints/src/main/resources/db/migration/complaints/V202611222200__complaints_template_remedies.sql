-- A response that nobody has changed says what was agreed to put it right; where nothing was, its writer still fills it in.
UPDATE complaints_letter_template SET
  body = REPLACE(body, '[[say what we will put right, by when and who sees to it, or that nothing needs to be done]]', '{{remedies}}'),
  version = version + 1
WHERE changed_by = 'system' AND code = 'response';
