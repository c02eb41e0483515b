-- What is due for destruction is found by type, outcome and day, without passing over all that was ever closed.
ALTER TABLE complaints_case ADD KEY complaints_case_kept (status, type, outcome, closed_on), DROP KEY complaints_case_closed;
