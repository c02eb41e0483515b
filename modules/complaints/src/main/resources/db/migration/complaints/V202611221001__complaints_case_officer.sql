-- What an officer has open is found without the officer's closed cases.
ALTER TABLE complaints_case DROP KEY complaints_case_officer, ADD KEY complaints_case_officer (officer, status, due_order);
