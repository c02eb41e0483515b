-- The invented cases end with March 2023: what is compared with the months after an action is done by September 2022.
UPDATE complaints_lesson_action a JOIN complaints_lesson l ON l.id = a.lesson_id
  SET a.done_on = '2022-08-31' WHERE l.reference = 'LSN-22-0001' AND a.number = 2;
UPDATE complaints_lesson_action a JOIN complaints_lesson l ON l.id = a.lesson_id
  SET a.due_on = '2022-09-30', a.done_on = '2022-09-28' WHERE l.reference IN ('LSN-22-0002', 'LSN-22-0006');
UPDATE complaints_lesson_action SET effect_due_on = done_on + INTERVAL 6 MONTH WHERE done_on IS NOT NULL;
