-- A lesson that turned out to be none is withdrawn with a reason; it stays readable.
ALTER TABLE complaints_lesson
  ADD COLUMN withdrawn_on DATE NULL,
  ADD COLUMN withdrawn_by VARCHAR(100) NULL,
  ADD COLUMN withdrawn_because VARCHAR(2000) NULL;
